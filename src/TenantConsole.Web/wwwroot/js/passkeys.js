// Passkeys on the static pages: what the browser makes or signs goes into a hidden field, and the form is posted as any other.
// Delegated from the document, so that it does not matter when a form comes.
let waiting = new AbortController();

async function ask(form, path) {
  const token = form.querySelector("input[name='__RequestVerificationToken']").value;
  const answer = await fetch(path, { method: "POST", headers: { RequestVerificationToken: token } });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

async function give(form, make) {
  const words = form.querySelector("[data-passkey-error]");
  words.hidden = true;
  // A request for the autofill may be open; the browser allows one at a time.
  waiting.abort();
  waiting = new AbortController();
  try {
    form.querySelector("[data-passkey-result]").value = JSON.stringify(await make(waiting.signal));
    form.submit();
  } catch (error) {
    if (error.name !== "AbortError") words.hidden = false;
  }
}

const sign = (form, mediation) => async signal => navigator.credentials.get({
  publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(await ask(form, "account/passkey/sign-in")), mediation, signal,
});
const add = form => async signal => navigator.credentials.create({
  publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(await ask(form, "account/passkey/add")), signal,
});

document.addEventListener("click", event => {
  const button = event.target.closest?.("[data-passkey]");
  if (button) give(button.form, sign(button.form));
});
document.addEventListener("submit", event => {
  if (!event.target.matches?.("[data-passkey-add]")) return;
  event.preventDefault();
  give(event.target, add(event.target));
});

const able = globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON !== undefined;
const offer = document.querySelector("button[data-passkey]");
if (!able) document.querySelectorAll("[data-passkey], [data-passkey-add]").forEach(e => { e.hidden = true; });
else if (offer && await PublicKeyCredential.isConditionalMediationAvailable?.()) {
  // The browser offers passkeys where the e-mail address is typed. Nobody has asked for it, so it fails in silence.
  try {
    const credential = await sign(offer.form, "conditional")(waiting.signal);
    offer.form.querySelector("[data-passkey-result]").value = JSON.stringify(credential);
    offer.form.submit();
  } catch { /* not chosen */ }
}
