import { button, el } from "./dom";
import { goOnFrom } from "./next";
import { itemAt } from "./session";
import type { Session } from "./session";
import type { Likes } from "./shelf";
import type { Run } from "./state";
import type { Page } from "./wire";
import { nameOf, WORDS } from "./words";

/** The way in: Start, or going on with the run that was kept. */
export function starts(
  session: Session, page: Page, saved: Run | null, start: (from: "start" | "saved") => void,
): readonly HTMLElement[] {
  if (saved === null) return [button(WORDS.start, "btn big start", () => start("start"))];
  const name = nameOf(page.exercises, itemAt(session, goOnFrom(session, saved)).exercise);
  return [
    button(WORDS.goOnFrom(name), "btn big start", () => start("saved")),
    button(WORDS.startAgain, "btn quiet", () => start("start")),
  ];
}

/** The three switches: voice, bells, keys. */
export interface LikesBox {
  readonly element: HTMLElement;
  draw(likes: Likes): void;
}

export function likesBox(changed: (likes: Likes) => void): LikesBox {
  const voice = box();
  const bells = box();
  const keys = box();
  const element = el(
    "div",
    { class: "likes" },
    labelled(voice, WORDS.voice),
    labelled(bells, WORDS.bells),
    labelled(keys, WORDS.keys, WORDS.keysHelp),
  );
  element.addEventListener("change", () => {
    changed({ voice: voice.checked, bells: bells.checked, keys: keys.checked });
  });
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
  return el("input", { type: "checkbox" });
}

function labelled(input: HTMLInputElement, text: string, help = ""): HTMLLabelElement {
  const hint = help === "" ? [] : [el("span", { class: "hint" }, help)];
  return el("label", { class: "opt" }, input, el("span", {}, text, ...hint));
}
