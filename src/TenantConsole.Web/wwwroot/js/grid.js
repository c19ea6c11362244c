// What a list does in the browser, so that the server keeps neither handlers nor boxes of its rows: a click on a row follows the row's link, or is told to the list
// when the row has none; a box is told to the list, and follows what the list then says of its row.
window.Blazor?.registerCustomEventType("rowpick", { createEventArgs: event => event.detail });

const own = "a, button, input, select, textarea, label, summary, dialog, .tc-menu";

function tell(row, box, shift) {
  const rows = Number(row.closest("table").dataset.rows);
  row.closest(".tc-grid").dispatchEvent(new CustomEvent("rowpick", { bubbles: true, detail: { row: Number(row.dataset.row), rows, box, shift } }));
}

document.addEventListener("click", event => {
  const row = event.target.closest?.(".tc-grid tr[data-row]");
  if (!row || event.defaultPrevented) return;
  if (event.target.matches("[data-pick]")) { tell(row, true, event.shiftKey); return; }
  if (event.target.closest(own)) return;
  // For fingers: while rows are chosen, a touch anywhere on one chooses it.
  if (row.closest("table.picking")) { tell(row, true, false); return; }
  // Who marks a text does not open the row, and who misses its box neither.
  if (event.target.closest(".c0") || !row.classList.contains("opens") || !(getSelection()?.isCollapsed ?? true)) return;
  const link = row.querySelector("a.row.lead");
  if (link) link.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey: event.ctrlKey, metaKey: event.metaKey, shiftKey: event.shiftKey }));
  else tell(row, false, false);
});

new MutationObserver(changes => {
  for (const { target } of changes) {
    const box = target.querySelector(":scope > .c0 > [data-pick]");
    if (box) box.checked = "picked" in target.dataset;
  }
}).observe(document.body, { subtree: true, attributes: true, attributeFilter: ["data-picked"] });
