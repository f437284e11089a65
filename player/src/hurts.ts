import { button, el } from "./dom";
import type { Location } from "./state";
import { LOCATIONS } from "./state";
import { PLACES, WORDS } from "./words";

/** What the person said in the this-hurts dialog. */
export interface HurtsDialog {
  readonly element: HTMLDialogElement;
  open(exercise: string): void;
  close(): void;
}

export interface Told {
  hurt(peak: number, location: Location): void;
  numb(): void;
  neverMind(): void;
}

export function hurtsDialog(told: Told): HurtsDialog {
  const exercise = el("p", { class: "ask-about" });
  const where = el("fieldset", {}, el("legend", {}, WORDS.hurtWhere), el("div", { class: "options" }, ...LOCATIONS.map(place), numb()));
  const peak = el("fieldset", {}, el("legend", {}, WORDS.hurtPeak), scale(), scaleHelp());
  const warning = el("p", { class: "numb-now", role: "status", hidden: true }, WORDS.hurtNumbNow);
  const go = el("button", { type: "submit", class: "btn" }, WORDS.hurtSkip);
  const back = button(WORDS.neverMind, "btn quiet", () => told.neverMind());
  const form = el("form", { method: "dialog" }, where, peak, warning, el("div", { class: "actions" }, go, back));
  const title = el("h2", { id: "hurts-title" }, WORDS.hurtTitle);
  const element = el("dialog", { "class": "ask", "aria-labelledby": "hurts-title" }, title, exercise, form);

  const isNumb = () => new FormData(form).get("where") === "numb";
  form.addEventListener("change", () => {
    peak.disabled = peak.hidden = isNumb();
    warning.hidden = !isNumb();
    go.textContent = isNumb() ? WORDS.hurtStop : WORDS.hurtSkip;
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const answers = new FormData(form);
    const location = LOCATIONS.find((one) => one === answers.get("where"));
    if (isNumb()) told.numb();
    else if (location !== undefined) told.hurt(Number(answers.get("peak")), location);
  });
  element.addEventListener("cancel", (event) => {
    event.preventDefault();
    told.neverMind();
  });
  return {
    element,
    open(name) {
      form.reset();
      form.dispatchEvent(new Event("change"));
      exercise.textContent = name;
      element.showModal();
    },
    close: () => element.close(),
  };
}

function place(location: Location): HTMLElement {
  return row(location, PLACES[location]);
}

function numb(): HTMLElement {
  return row("numb", WORDS.hurtNumb, el("span", { class: "hint" }, WORDS.hurtNumbHelp));
}

function row(value: string, text: string, ...more: readonly Node[]): HTMLElement {
  return el("label", { class: "opt" }, choice("where", value), el("span", {}, text, ...more));
}

function scale(): HTMLElement {
  const numbers = Array.from({ length: 11 }, (_, n) => el("label", {}, choice("peak", String(n)), el("span", {}, String(n))));
  return el("div", { class: "scale-row" }, ...numbers);
}

function scaleHelp(): HTMLElement {
  return el("p", { class: "help" }, WORDS.hurtScale);
}

function choice(name: string, value: string): HTMLInputElement {
  return el("input", { type: "radio", name, value, required: true });
}
