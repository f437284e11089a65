import { button, el } from "./dom";
import { goOnFrom } from "./next";
import { itemAt } from "./session";
import type { Session } from "./session";
import type { Likes } from "./shelf";
import type { Run } from "./state";
import type { Page } from "./wire";
import { nameOf, WORDS } from "./words";

/** What is seen before a session begins: what one needs, Start, and what is to be heard. */
export function lobby(
  session: Session, page: Page, saved: Run | null, likes: LikesBox, start: (from: "start" | "saved") => void,
): HTMLElement {
  const minutes = Math.round(session.timeline.totalMs / 60_000);
  const count = new Set(session.items.map((item) => item.exercise)).size;
  return el(
    "section",
    { class: "lobby" },
    el("h1", {}, page.timeline.title),
    el("p", { class: "facts" }, `${minutes} minutes · ${count} exercises`),
    el("p", { class: "needs" }, el("strong", {}, WORDS.needs), el("span", {}, page.needs)),
    el("div", { class: "starts" }, ...starts(session, page, saved, start)),
    el("p", { class: "hands-free" }, WORDS.handsFree),
    likes.element,
  );
}

function starts(
  session: Session, page: Page, saved: Run | null, start: (from: "start" | "saved") => void,
): readonly HTMLElement[] {
  if (saved === null) return [button(WORDS.start, "button main start", () => start("start"))];
  const name = nameOf(page.exercises, itemAt(session, goOnFrom(session, saved)).exercise);
  return [
    button(WORDS.goOnFrom(name), "button main start", () => start("saved")),
    button(WORDS.startAgain, "button", () => start("start")),
  ];
}

export interface LikesBox {
  readonly element: HTMLElement;
  draw(likes: Likes): void;
}

/** The three switches: voice, bells, keys. */
export function likesBox(changed: (likes: Likes) => void): LikesBox {
  const voice = box();
  const bells = box();
  const keys = box();
  const tell = () => changed({ voice: voice.checked, bells: bells.checked, keys: keys.checked });
  const element = el(
    "div",
    { class: "likes" },
    labelled(voice, WORDS.voice),
    labelled(bells, WORDS.bells),
    labelled(keys, WORDS.keys, WORDS.keysHelp),
  );
  element.addEventListener("change", tell);
  return {
    element,
    draw(likes) {
      voice.checked = likes.voice;
      bells.checked = likes.bells;
      keys.checked = likes.keys;
    },
  };
}

function box(): HTMLInputElement {
  return el("input", { type: "checkbox", role: "switch" });
}

function labelled(input: HTMLInputElement, text: string, help = ""): HTMLLabelElement {
  return el("label", {}, input, el("span", {}, text), ...(help === "" ? [] : [el("small", {}, help)]));
}
