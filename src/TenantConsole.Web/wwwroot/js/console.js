// The little that has to happen in the browser: theme and density, time zone, keys, menus. What happens when the connection drops is in connection.js.
// Loaded as a module on every page, static or interactive; everything is delegated, so it survives page changes.
const root = document.documentElement;
const remember = (name, value) => {
  document.cookie = `tc-${name}=${encodeURIComponent(value)}; path=/; max-age=31536000; samesite=lax${location.protocol === "https:" ? "; secure" : ""}`;
};

export function zone() {
  return Intl.DateTimeFormat().resolvedOptions().timeZone ?? "";
}
if (zone()) remember("zone", zone());
// On the very first page the server cannot know it yet.
for (const box of document.querySelectorAll("input[data-own-zone]"))
  if (!box.value && [...box.list?.options ?? []].some(o => o.value === zone())) box.value = zone();

const isDark = () => root.dataset.theme === "dark" || (!root.dataset.theme && matchMedia("(prefers-color-scheme: dark)").matches);
function toggle(what) {
  const value = what === "theme" ? (isDark() ? "light" : "dark") : (root.dataset.density === "comfortable" ? "compact" : "comfortable");
  root.dataset[what] = value;
  remember(what, value);
}

const typing = target => target.closest?.("input, textarea, select, [contenteditable='true']");
const closeMenus = except => document.querySelectorAll("details[data-pop][open]").forEach(d => { if (d !== except) d.open = false; });

document.addEventListener("click", event => {
  const target = event.target;
  const toggler = target.closest?.("[data-toggle]");
  if (toggler) toggle(toggler.dataset.toggle);

  const copier = target.closest?.("[data-copy]");
  if (copier) {
    event.stopPropagation();
    navigator.clipboard?.writeText(copier.dataset.copy).then(() => {
      copier.classList.add("done");
      setTimeout(() => copier.classList.remove("done"), 1200);
    });
  }

  if (target.closest?.(".tc-skip")) {
    // The document has a base address, so a bare "#main" would leave the page.
    event.preventDefault();
    document.getElementById("main")?.focus();
  }

  if (target.closest?.("[data-reload]")) location.reload();
  if (target.closest?.("[data-close]")) target.closest("dialog")?.close();
  if (target.closest?.("[data-keys]")) document.getElementById("tc-keys")?.showModal();
  const menu = target.closest?.("details[data-pop]");
  closeMenus(menu);
  if (menu && target.closest("a, button") && !target.closest("[data-stay]")) menu.open = false;
}, true);

document.addEventListener("keydown", event => {
  if (event.key === "Escape") {
    const open = document.querySelector("details[data-pop][open]");
    if (open) { open.open = false; open.querySelector("summary").focus(); event.stopPropagation(); return; }
    // The panel closes itself while it has the focus; it also closes from the list beside it.
    const panel = document.querySelector(".tc-panel");
    if (panel && !panel.contains(event.target) && !typing(event.target) && !document.querySelector("dialog[open]")) panel.querySelector("[data-panel-close]")?.click();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || document.querySelector("dialog[open]")) return;
  if (["j", "k", "x", "X", "e", "n"].includes(event.key)) {
    // The page's list moves from wherever the focus is.
    const grid = document.querySelector("main .tc-grid");
    if (grid && !grid.contains(event.target) && !event.target.closest?.("dialog, .tc-panel")) {
      grid.focus();
      grid.dispatchEvent(new KeyboardEvent("keydown", { key: event.key, bubbles: true }));
      event.stopPropagation();
    }
  }
}, true);

/** Called by the interactive layout once its circuit answers. */
export function started() { root.dataset.live = ""; return zone(); }

// ---- a page that waits for a service reloads itself when the service is back
setInterval(async () => {
  // Looked for each time: an open circuit may have put it there long after the page came.
  const waits = document.querySelector("[data-wait-for]");
  if (!waits) return;
  try { if ((await fetch(waits.dataset.waitFor, { cache: "no-store" })).ok) location.reload(); } catch { /* still away */ }
}, 4000);

/** Opens a question as a modal dialog: the browser keeps the focus inside and returns it. */
export function ask(dialog) { if (dialog?.isConnected && !dialog.open) dialog.showModal(); }
