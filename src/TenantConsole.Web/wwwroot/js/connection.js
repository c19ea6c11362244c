// The connection to the circuit, and what must outlive it: typed text, scroll positions and the focus. Filters and the open record
// are the address, so they need nothing. A short drop is not shown; a long one has a quiet strip; a circuit that the server does not
// know any more (restart, another node) makes the page load again, and everything is put back.
const root = document.documentElement;
const strip = document.getElementById("components-reconnect-modal");

// ------------------------------------------------------------------ what is kept
const STORE = "tc-kept";
const secret = "[type=password], [type=hidden], [type=file], [type=button], [type=submit], [autocomplete=one-time-code], [autocomplete^=cc-], [data-secret], [data-secret] *";
const field = target => target?.matches?.("input, textarea, select") && !target.matches(secret) && (target.id || target.name) ? target : null;
const ticked = box => box.type === "checkbox" || box.type === "radio";
// Filters act at once and are the address; only what is typed into their search boxes is half done.
const kept = box => !(ticked(box) || box.tagName === "SELECT") || (!!box.form && !box.closest("[role=search]"));
const nameOf = box => (box.id ? `#${CSS.escape(box.id)}` : `${box.form?.id ? `#${CSS.escape(box.form.id)} ` : ""}[name="${CSS.escape(box.name)}"]`) + (box.type === "radio" ? `[value="${CSS.escape(box.value)}"]` : "");
const valueOf = box => ticked(box) ? box.checked : box.value;
const here = () => location.pathname + location.search;

/** What was typed, by element: it counts while the element stands there and still holds it. */
const typed = new Map();
/** What came from before a reload and has not found its field yet; until the page is left. */
let waiting = new Map();
let place = location.pathname;
let live = false;
const scrolled = new Map();
/** What came from before a reload and is to be put back. */
const wanted = { scroll: [], focus: null };
/** What had the focus before the circuit answered. */
let focus = null, focusWay = null;
/** Since when the connection is down; 0 while it is up. */
let lender = null, down = 0, tries = 0, trying = false, nextAt = 0, timer = 0, shown = 0, wish = null, leaving = false;

// An element that has no id is found again by its class and its place among those of that class.
const wayTo = element => {
  if (element === document || element === root || element === document.body || element === document.scrollingElement) return "html";
  if (element.id) return `#${CSS.escape(element.id)}`;
  const css = element.tagName.toLowerCase() + [...element.classList].filter(c => c.startsWith("tc-") || c === "body").map(c => `.${CSS.escape(c)}`).join("");
  return `${css}|${[...document.querySelectorAll(css)].indexOf(element)}`;
};
const find = way => {
  const [css, at] = way.split("|");
  return at === undefined ? document.querySelector(css) : document.querySelectorAll(css)[at] ?? null;
};
const wayToFocus = element => {
  if (!element || element === document.body) return null;
  const link = element.tagName === "A" && !element.id ? `a[href="${CSS.escape(element.getAttribute("href") ?? "")}"]` : wayTo(element);
  const caret = typeof element.selectionStart === "number" ? [element.selectionStart, element.selectionEnd] : null;
  return { way: link, caret };
};

function forgetWhenLeft() {
  if (location.pathname === place) return;
  place = location.pathname;
  waiting = new Map();
  for (const box of typed.keys()) if (!box.isConnected) typed.delete(box);
}

// A form that was sent and answered with errors still holds unsaved text.
const refused = form => !!form?.querySelector("[aria-invalid=true], .tc-err, .tc-note.bad, .validation-message");
const unsaved = ([box, entry]) => (box.isConnected || !live) && valueOf(box) === entry.value && (!entry.sent || refused(box.form));

function save() {
  forgetWhenLeft();
  const fields = Object.fromEntries(waiting);
  for (const [box, entry] of typed) if (unsaved([box, entry])) fields[entry.name] = entry.value;
  const scroll = [...[...scrolled].filter(([way, [x, y]]) => (x || y) && find(way)).map(([way, [x, y]]) => [way, [x, y]]), ...wanted.scroll];
  try {
    sessionStorage.setItem(STORE, JSON.stringify({ url: here(), fields, scroll, focus: wayToFocus(strip?.contains(document.activeElement) ? lender : document.activeElement) }));
  } catch { /* full or forbidden: the page works without */ }
}

let saving = 0;
addEventListener("input", event => {
  const box = field(event.target);
  if (!box || !kept(box)) return;
  typed.set(box, { name: nameOf(box), value: valueOf(box), away: !!down });
  waiting.delete(nameOf(box));
  clearTimeout(saving);
  saving = setTimeout(save, 250);
}, true);
addEventListener("change", event => {
  const entry = typed.get(event.target);
  if (entry) { entry.changed = true; entry.value = valueOf(event.target); }
}, true);
addEventListener("submit", event => {
  // Nothing was sent while the connection is down.
  if (!down) for (const [box, entry] of typed) if (box.form === event.target) entry.sent = true;
}, true);
addEventListener("scroll", event => {
  const from = event.target === document ? document.scrollingElement : event.target;
  // Until what was kept is back, a page that is being built moves its scrollers by itself.
  if (!wanted.scroll.length) scrolled.set(wayTo(from), [from.scrollLeft, from.scrollTop, from]);
}, { capture: true, passive: true });
addEventListener("pagehide", save);

// ------------------------------------------------------------------ putting back
function put(box, value) {
  if (valueOf(box) === value) return;
  if (ticked(box)) box.checked = value; else box.value = value;
  box.dispatchEvent(new Event("input", { bubbles: true }));
  // A search box acts on "change": what was only typed is not searched for.
  if (box.type !== "search") box.dispatchEvent(new Event("change", { bubbles: true }));
}

function putBack() {
  for (const [name, value] of waiting) {
    const box = field(document.querySelector(name));
    if (!box || box.disabled) continue;
    waiting.delete(name);
    put(box, value);
    typed.set(box, { name, value: valueOf(box) });
  }
  wanted.scroll = wanted.scroll.filter(([way, [x, y]]) => {
    const scroller = find(way);
    if (!scroller) return true;
    scroller.scrollTo({ left: x, top: y, behavior: "instant" });
    const there = Math.abs(scroller.scrollTop - y) < 2 && Math.abs(scroller.scrollLeft - x) < 2;
    if (there) scrolled.set(way, [x, y, scroller]);
    return !there || !live;
  });
  if (wanted.focus) {
    const target = find(wanted.focus.way);
    if (target && target !== document.activeElement) target.focus({ preventScroll: true });
    if (target && wanted.focus.caret) try { target.setSelectionRange(...wanted.focus.caret); } catch { /* not a text box */ }
    if (target && live) wanted.focus = null;
  }
}

function take() {
  let was = null;
  try {
    was = JSON.parse(sessionStorage.getItem(STORE));
    sessionStorage.removeItem(STORE);
  } catch { /* none */ }
  // Only a reload of the same address: who went elsewhere has left it.
  if (!was || was.url !== here() || performance.getEntriesByType("navigation")[0]?.type !== "reload") return;
  waiting = new Map(Object.entries(was.fields));
  wanted.scroll = was.scroll;
  wanted.focus = was.focus;
}

// The circuit replaces the page that came with the answer by its own: what happened to the first one goes over to the second, before it is painted.
const swap = new MutationObserver(() => {
  if (root.dataset.live !== undefined) return;
  let lost = [...scrolled.values()].some(([x, y, scroller]) => (x || y) && !scroller.isConnected);
  for (const [box, entry] of typed) {
    if (box.isConnected) continue;
    typed.delete(box);
    waiting.set(entry.name, entry.value);
    lost = true;
  }
  if (lost || focus && !focus.isConnected || wanted.scroll.length) {
    if (focus && !focus.isConnected && document.activeElement === document.body) wanted.focus ??= focusWay;
    for (const [way, [x, y]] of scrolled) if (!wanted.scroll.some(w => w[0] === way)) wanted.scroll.push([way, [x, y]]);
    putBack();
  }
});
addEventListener("focusin", event => { if (!live && event.isTrusted) { focus = event.target; focusWay = wayToFocus(focus); } }, true);
addEventListener("input", event => { if (!live && event.target === focus) focusWay = wayToFocus(focus); }, true);

take();
swap.observe(document.body, { childList: true, subtree: true });
putBack();

// The first answer of the circuit: from now on the page is its own. Rows, panels and dialogs may still come for what waits.
new MutationObserver((_, first) => {
  if (root.dataset.live === undefined) return;
  first.disconnect();
  swap.disconnect();
  live = true;
  wanted.focus ??= focus && !focus.isConnected ? focusWay : null;
  putBack();
  const later = new MutationObserver(() => {
    forgetWhenLeft();
    putBack();
    if (!waiting.size && !wanted.scroll.length && !wanted.focus) later.disconnect();
  });
  if (waiting.size || wanted.scroll.length || wanted.focus) later.observe(document.body, { childList: true, subtree: true });
  // Who moves the page themselves is not moved back.
  const own = () => { wanted.scroll = []; wanted.focus = null; };
  for (const kind of ["wheel", "touchmove", "pointerdown", "keydown"]) addEventListener(kind, own, { capture: true, passive: true, once: true });
  setTimeout(own, 10000);
}).observe(root, { attributes: true, attributeFilter: ["data-live"] });

// ------------------------------------------------------------------ the connection
const SHOWN_AFTER = 1000, LONG_AFTER = 30000;
const pauses = [0, 250, 500, 1000, 2000, 4000, 8000];

const alive = async () => {
  try { return (await fetch("health/live", { cache: "no-store", signal: AbortSignal.timeout(4000) })).ok; } catch { return false; }
};
function reload() {
  if (leaving) return;
  leaving = true;
  save();
  location.reload();
}

function show() {
  if (!strip) return;
  const since = down ? performance.now() - down : 0;
  const state = !down || since < SHOWN_AFTER && strip.dataset.state !== "gone" ? "" : strip.dataset.state === "gone" ? "gone" : "lost";
  if (strip.dataset.state !== state) strip.dataset.state = state;
  strip.toggleAttribute("data-long", !!down && since >= LONG_AFTER);
  const count = strip.querySelector("[data-countdown]");
  const seconds = Math.ceil((nextAt - performance.now()) / 1000);
  const words = trying || seconds <= 0 ? count.dataset.now : count.dataset.in.replace("{0}", seconds);
  if (count.textContent !== words) count.textContent = words;
}

async function attempt() {
  if (trying || !down) return;
  clearTimeout(timer);
  trying = true;
  show();
  let back = null;
  try { back = await globalThis.Blazor.reconnect(); } catch { /* nobody answers yet */ }
  trying = false;
  if (!down) return;
  if (back === true) return up();
  if (back === false) return gone();
  nextAt = performance.now() + pauses[Math.min(++tries, pauses.length - 1)];
  timer = setTimeout(attempt, nextAt - performance.now());
  show();
}

// The server answers and does not know this circuit.
async function gone() {
  if (strip) strip.dataset.state = "gone";
  if (await alive()) reload(); else timer = setTimeout(gone, 1000);
}

function up() {
  const since = down;
  if (strip?.contains(document.activeElement)) lender?.focus({ preventScroll: true });
  down = 0; tries = 0;
  clearTimeout(timer); clearInterval(shown);
  root.dataset.connection = "up";
  show();
  // A failed try makes the client script show its note of a broken page; it is not broken.
  const broken = document.getElementById("blazor-error-ui");
  if (broken) broken.style.display = "";
  // What was typed meanwhile has been heard by nobody.
  for (const [box, entry] of typed) {
    if (!entry.away || !box.isConnected) continue;
    entry.away = false;
    box.dispatchEvent(new Event("input", { bubbles: true }));
    if (entry.changed && box.type !== "search") box.dispatchEvent(new Event("change", { bubbles: true }));
  }
  if (wish && wish.isConnected && performance.now() - since < 10000) wish.click();
  wish = null;
}

const handler = {
  onConnectionDown() {
    if (leaving || down) { return; }
    down = performance.now();
    root.dataset.connection = "down";
    tries = 0; nextAt = 0;
    save();
    shown = setInterval(show, 250);
    setTimeout(show, SHOWN_AFTER);
    attempt();
  },
  onConnectionUp() { if (down) up(); },
};

// A link would change the address without anybody to show the page: it is followed once somebody is there.
addEventListener("click", event => {
  const target = event.target;
  if (target.closest?.("[data-reconnect]")) { tries = 0; attempt(); return; }
  if (target.closest?.("[data-reload-kept]")) { alive().then(there => there ? reload() : attempt()); return; }
  if (!down || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = target.closest?.("a[href]:not([target]):not([download]), tr.opens");
  if (!link || link.origin && link.origin !== location.origin || link.getAttribute("href")?.startsWith("#")) return;
  event.preventDefault();
  event.stopPropagation();
  wish = link;
}, true);
// The strip's buttons borrow the focus: it goes back to where one was.
strip?.addEventListener("mousedown", event => event.preventDefault());
strip?.addEventListener("focusin", event => { if (event.relatedTarget && !strip.contains(event.relatedTarget)) lender = event.relatedTarget; });
addEventListener("online", attempt);
document.addEventListener("visibilitychange", () => { if (!document.hidden) attempt(); });

globalThis.Blazor?.start({ circuit: { reconnectionHandler: handler } });
