// The page acts by posting its forms, and asks for its parts again whenever something has changed.
"use strict";

const drawn = new WeakMap(); // an element, and the markup it was drawn from
const byId = (id) => document.getElementById(id);
const parts = [...document.querySelectorAll("[data-part]")];
const dialog = byId("dialog");
const talk = byId("talk");
const line = byId("line");
let opener = ""; // what had the focus before a form came up

function tell(words) {
  const front = dialog.open ? dialog : unfolded() ? panel : document;
  front.querySelector(".notice").textContent = words;
}

function focusOn(id) {
  const card = id.split("-")[0];
  document.activeElement.blur(); // where the browser put the focus back by itself, it gives no caret
  (byId(id) ?? byId(card) ?? line).focus({ preventScroll: true });
}

function patch(part, html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  const old = new Map([...part.children].map((child) => [child.id, child]));
  let grown = false;
  [...template.content.children].forEach((fresh, place) => {
    const known = old.get(fresh.id);
    old.delete(fresh.id);
    if (known && drawn.get(known) === fresh.outerHTML) return;
    drawn.set(fresh, fresh.outerHTML);
    grown ||= !known;
    const focused = known?.contains(document.activeElement) ? document.activeElement.id || known.id : "";
    if (known) known.replaceWith(fresh);
    else part.insertBefore(fresh, part.children[place] ?? null);
    if (focused && !dialog.open) focusOn(focused);
  });
  old.forEach((child) => child.remove());
  return grown;
}

function showForm() {
  const form = byId("sheet").firstElementChild;
  if (!form) return;
  if (!dialog.open) dialog.showModal();
  const first = form.querySelector("[aria-invalid]") ?? form.querySelector(":is(input, select, textarea):not([type=hidden])");
  (first?.querySelector("input") ?? first)?.focus();
}

async function redraw() {
  const answer = await fetch("/parts" + location.search);
  const html = await answer.json();
  if (!answer.ok) return tell(html.notice);
  const at = panel.scrollTop, height = told();
  const grown = parts.filter((part) => patch(part, html[part.id]));
  if (at) panel.scrollTop = at + told() - height; // what one looks at stays where it is
  if (dialog.open && !html.sheet) {
    dialog.close();
    focusOn(opener || "line");
  }
  if (grown.includes(talk)) talk.scrollTo(0, talk.scrollHeight);
  if (grown.includes(talk) && fromPanel && unfolded()) showTalk();
  if (grown.includes(byId("sheet"))) showForm();
}

let asking = null, again = false; // at most one at a time, and one more if something came in between
function refresh() {
  again = asking !== null;
  asking ??= redraw().finally(() => {
    asking = null;
    if (again) return refresh();
  });
  return asking;
}

// On a narrow window the panel lies over the page, and nothing below it can be reached meanwhile.
const panel = byId("panel");
const unfold = byId("unfold");
let fromPanel = false; // what is being done was asked for there
const told = () => panel.querySelector(".done")?.offsetHeight ?? 0;
const unfolded = () => unfold.ariaExpanded === "true";

function lay(over) {
  unfold.ariaExpanded = String(over);
  document.querySelectorAll("body > :not(#panel, dialog)").forEach((beside) => (beside.inert = over));
}

function close() {
  lay(false);
  unfold.focus({ preventScroll: true });
}

function showTalk() {
  lay(false);
  talk.scrollIntoView({ block: "end" });
  talk.focus({ preventScroll: true });
}

unfold.addEventListener("click", () => {
  lay(true);
  panel.focus({ preventScroll: true });
});
byId("fold").addEventListener("click", close);
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && unfolded() && !dialog.open) close();
});
document.addEventListener("click", ({ target }) => {
  if (unfolded() && !dialog.open && !target.closest("#panel, #unfold")) close();
});
matchMedia("(max-width: 56.25rem)").addEventListener("change", () => lay(false));

async function post(form, submitter, body) {
  const action = submitter?.getAttribute("formaction") ?? form.getAttribute("action");
  document.body.classList.add("busy");
  try {
    const answer = await fetch(action + location.search, { method: "POST", body });
    const outcome = await answer.json();
    tell(outcome.notice);
    if (outcome.copy) navigator.clipboard.writeText(outcome.copy).then(() => tell("Copied."), () => {});
    await refresh();
  } catch {
    if (form === line.form) line.value ||= body.get("text"); // nothing is lost
    tell("The playground does not answer. If it was stopped, start it again with: moments play");
  } finally {
    document.body.classList.remove("busy");
  }
}

let before = Promise.resolve(); // one after the other, in the order of the person
document.addEventListener("submit", (event) => {
  event.preventDefault();
  const { target: form, submitter } = event;
  const body = new FormData(form, submitter);
  if (!dialog.open) opener = (submitter ?? document.activeElement).id;
  const there = panel.contains(dialog.open ? byId(opener) : form);
  if (form === line.form || form.contains(byId("file"))) form.reset();
  if (form === line.form) line.focus();
  before = before.then(async () => {
    fromPanel = there;
    await post(form, submitter, body);
    fromPanel = false;
  });
});
document.addEventListener("click", (event) => {
  const example = event.target.closest("[data-fill]");
  const filled = example && byId(example.dataset.fill);
  if (filled) filled.value = example.value;
  filled?.focus();
});
line.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  line.form.requestSubmit();
});
byId("file").addEventListener("change", (event) => event.target.form.requestSubmit());
dialog.addEventListener("cancel", (event) => {
  event.preventDefault();
  dialog.querySelector("[formaction]").click();
});

parts.forEach((part) => [...part.children].forEach((child) => drawn.set(child, child.outerHTML)));
talk.scrollTo(0, talk.scrollHeight);
showForm();
const events = new EventSource("/events");
events.onopen = events.onmessage = refresh;
