// The frame in the browser: look, command palette, keys, store picker. Everything is delegated, so it survives page changes.
const root = document.documentElement;
const secure = location.protocol === "https:" ? "; secure" : "";
const remember = (name, value) => { document.cookie = `tc-${name}=${encodeURIComponent(value)}; path=/; max-age=${value ? 31536000 : 0}; samesite=lax${secure}`; };
const typing = target => target.closest?.("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable='true']");
const member = () => document.querySelector(".tc-app [data-member]");

// ---- theme and density: at once here, kept for the person by the server
function look(what, value) {
  const plain = value === "system";
  if (plain) delete root.dataset[what]; else root.dataset[what] = value;
  remember(what, plain ? "" : value);
  press();
  if (member()) fetch("account/preferences/look", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ [what]: value }), keepalive: true }).catch(() => { /* the cookie has it */ });
}
function press() {
  for (const button of document.querySelectorAll("button[data-look]")) {
    const [what, value] = button.dataset.look.split("=");
    const now = root.dataset[what] ?? (what === "theme" ? "system" : "compact");
    button.setAttribute("aria-pressed", now === value);
  }
}

// ---- the command palette
let palettes = null;
const recentKey = "tc-recent";
const recent = () => { try { return JSON.parse(localStorage.getItem(recentKey)) ?? []; } catch { return []; } };
/** Called by the palette once its circuit answers. */
export function palette(component) { palettes = component; }
/** Called when something was chosen: closes, remembers its key, and does what only the browser can do. */
export function picked(key, command) {
  document.getElementById("tc-palette")?.close();
  localStorage.setItem(recentKey, JSON.stringify([key, ...recent().filter(k => k !== key)].slice(0, 8)));
  if (!command) return;
  const [name, value] = [command.split("=")[0], command.slice(command.indexOf("=") + 1)];
  if (name === "theme" || name === "density") look(name, value);
  else if (name === "keys") document.getElementById("tc-keys")?.showModal();
  else if (name === "submit") document.querySelector(`form[action="${value}"]`)?.requestSubmit();
  else if (name === "agency") [...document.querySelectorAll('form[action="/account/agency"]')].find(f => f.querySelector(`input[value="${value}"]`))?.requestSubmit();
}
function open() {
  const dialog = document.getElementById("tc-palette");
  if (!dialog || !palettes || dialog.open) return;
  for (const menu of document.querySelectorAll("details[data-pop][open]")) menu.open = false;
  dialog.showModal();
  const box = document.getElementById("tc-palette-text");
  box.value = "";
  box.focus();
  palettes.invokeMethodAsync("Opened", recent()).catch(() => dialog.close());
}
new MutationObserver(() => {
  const at = document.querySelector("#tc-palette[open] [role=option][aria-selected=true]");
  at?.scrollIntoView({ block: "nearest" });
}).observe(document.body, { subtree: true, attributes: true, attributeFilter: ["aria-selected"] });

// ---- arrows in menus
const stops = menu => [...menu.querySelectorAll("a[href], button, input:not([type=hidden])")].filter(e => e.offsetParent && !e.disabled && !e.matches("[data-noarrow]"));
function walk(menu, event) {
  const all = stops(menu), at = all.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? all.length - 1 : at - 1, Home: 0, End: all.length - 1 }[event.key];
  if (to === undefined || (at >= 0 && event.key !== "ArrowDown" && event.key !== "ArrowUp" && all[at].matches("input[type=search]"))) return;
  event.preventDefault();
  all[(to + all.length) % all.length]?.focus();
}

document.addEventListener("click", event => {
  const button = event.target.closest?.("[data-look]");
  if (button) look(...button.dataset.look.split("="));
  if (event.target.closest?.("button[data-palette]")) open();
  const dialog = event.target;
  if (dialog.matches?.("dialog.tc-palette, dialog.tc-keys-help")) {
    const box = dialog.getBoundingClientRect();
    if (event.clientX < box.left || event.clientX > box.right || event.clientY < box.top || event.clientY > box.bottom) dialog.close();
  }
}, true);
document.addEventListener("toggle", event => {
  if (!event.target.matches?.("details[data-pop]") || !event.target.open) return;
  press();
  const menu = event.target, focus = () => menu.querySelector("[data-first]")?.focus();
  if (menu.querySelector("[data-first]")) focus();
  else {
    // A circuit draws a menu once it is asked for.
    const drawn = new MutationObserver(() => { drawn.disconnect(); if (menu.open && menu.contains(document.activeElement)) focus(); });
    drawn.observe(menu, { childList: true, subtree: true });
  }
}, true);

let went = 0;
document.addEventListener("keydown", event => {
  const key = event.key;
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && key.toLowerCase() === "k") { event.preventDefault(); open(); return; }
  if (event.target.id === "tc-palette-text") { if (key === "ArrowDown" || key === "ArrowUp") event.preventDefault(); return; }
  const menu = event.target.closest?.("details[data-pop][open]");
  if (menu && !event.ctrlKey && !event.metaKey && !event.altKey) { walk(menu, event); if (event.defaultPrevented) return; }
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || document.querySelector("dialog[open]")) return;
  if (went && Date.now() - went < 1500 && /^[a-z]$/i.test(key)) {
    went = 0;
    const link = document.querySelector(`a[data-go="${key.toLowerCase()}"]`);
    // The page's own keys (j, k, e …) must not hear the second letter.
    event.stopImmediatePropagation();
    if (link) { event.preventDefault(); link.click(); }
    return;
  }
  went = key === "g" ? Date.now() : 0;
  if (key === "/") {
    // The list's own box; where there is none, everything.
    const box = [...document.querySelectorAll("main [data-key='/']")].find(b => b.offsetParent !== null);
    event.preventDefault();
    if (box) { box.focus(); box.select?.(); } else open();
  } else if (key === "?") {
    const keys = document.getElementById("tc-keys");
    if (keys) { event.preventDefault(); keys.showModal(); }
  }
}, true);

// ---- a form that was refused: the first field that is wrong has the focus, unless one has gone on to another place meanwhile
const wrong = "[aria-invalid=true]:is(input, select, textarea, [tabindex])";
function lead(place) {
  const from = document.activeElement;
  const go = () => {
    const at = document.activeElement, first = [...place.querySelectorAll(wrong)].find(field => field.offsetParent !== null);
    if (!first || at?.matches(wrong) || at !== from && at !== document.body) return false;
    first.focus();
    return true;
  };
  const seen = new MutationObserver(() => { if (go()) end(); });
  // Refused again for the same reason changes nothing in the page.
  const again = setTimeout(() => { if (go()) end(); }, 1500), late = setTimeout(() => end(), 8000);
  const end = () => { seen.disconnect(); clearTimeout(again); clearTimeout(late); };
  seen.observe(place, { subtree: true, childList: true, attributes: true, attributeFilter: ["aria-invalid"] });
}
document.addEventListener("submit", event => lead(event.target));
document.addEventListener("click", event => {
  const dialog = event.target.closest?.("dialog.tc-dialog");
  if (dialog && event.target.closest("footer button")) lead(dialog);
});

// ---- a panel with a form that a button opened has the focus in its first field; closed, the focus is back where it came from
let opener = null;
function wait(until, milliseconds) {
  if (until()) return;
  const seen = new MutationObserver(() => { if (until()) seen.disconnect(); });
  seen.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => seen.disconnect(), milliseconds);
}
document.addEventListener("click", event => {
  if (event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = event.target.closest?.("main a.tc-btn[href*='?']");
  if (link) {
    opener = link;
    if (matchMedia("(pointer: fine)").matches) wait(() => {
      const field = document.querySelector(".tc-panel form :is(input:not([type=hidden]), select, textarea)");
      const at = document.activeElement;
      if (field && (at === link || at === document.body)) field.focus({ preventScroll: true });
      return !!field;
    }, 3000);
  }
  if (event.target.closest?.("[data-panel-close]")) leave();
});
document.addEventListener("keydown", event => { if (event.key === "Escape" && event.target.closest?.(".tc-panel")) leave(); });
function leave() {
  wait(() => {
    if (document.querySelector(".tc-panel")) return false;
    if (document.activeElement === document.body) (opener?.isConnected ? opener : document.querySelector("main .tc-grid"))?.focus({ preventScroll: true });
    opener = null;
    return true;
  }, 3000);
}
