import { bellsOf } from "./bells";
import { button, el, write } from "./dom";
import { hurtsDialog } from "./hurts";
import { watchKeys } from "./keys";
import { likesBox, starts } from "./lobby";
import { next, untilNext } from "./next";
import { query } from "./report";
import type { Report } from "./report";
import { impossible, sessionOf } from "./session";
import { shelfOf } from "./shelf";
import type { Effect, Event, State } from "./state";
import { uuid } from "./uuid";
import { drawHurts, stage } from "./view";
import { voiceOf } from "./voice";
import { wakeOf } from "./wake";
import { readPage } from "./wire";
import { announced, WORDS } from "./words";

/** How long the last words stay before the page after the session comes by itself. */
const LAST_WORDS_MS = 4_000;

/** Puts the player into its place on the page. */
function mount(root: HTMLElement, lobby: HTMLElement, door: HTMLElement): void {
  const page = readPage(root.dataset["page"] ?? "");
  const session = sessionOf(page.timeline);
  const shelf = shelfOf(storage());
  const bells = bellsOf();
  const voice = voiceOf(document.documentElement.lang || "en-GB");
  const wake = wakeOf();
  let likes = shelf.likes();
  let state: State = { is: "ready", saved: shelf.run(session, Date.now()) };
  let timer = 0;

  const live = el("p", { "class": "sr", "aria-live": "polite", "role": "status" });
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const mute = button("", "btn quiet mute", () => like({ ...likes, voice: !likes.voice }));
  const likesView = likesBox(like);
  const hurts = hurtsDialog({
    hurt: (peak, location) => send({ is: "hurt", peak, location }),
    numb: () => send({ is: "numb-or-weak" }),
    neverMind: () => send({ is: "never-mind" }),
  });
  const stopping = stopDialog(() => send({ is: "stopped" }), () => send({ is: "resumed" }));
  const presses = {
    back: () => send({ is: "back" }),
    pauseOrGoOn: () => send({ is: state.is === "paused" ? "resumed" : "paused" }),
    skip: () => send({ is: "skipped" }),
    hurts: () => send({ is: "hurting" }),
    stop: () => {
      send({ is: "paused" });
      if (state.is === "paused") stopping.showModal();
    },
  };
  const ways = starts(session, page, state.saved, (from) => {
    bells.unlock();
    send({ is: "started", id: uuid(Date.now(), crypto.getRandomValues(new Uint8Array(16))), from });
    scene.focus();
    scrollTo(0, 0);
  });
  const scene = stage(session, page, presses, mute, still);
  const end = el("section", { class: "ending", hidden: true });

  function send(event: Event): void {
    const [after, effects] = next(session, state, event, Date.now());
    state = after;
    effects.forEach(perform);
    show();
    wait();
  }

  function perform(effect: Effect): void {
    switch (effect.is) {
      case "speak":
        return likes.voice ? voice.say(effect.text) : undefined;
      case "hush":
        return voice.hush();
      case "sound":
        return likes.bells ? bells.ring(effect.sound) : undefined;
      case "wake-lock":
        return wake.hold(effect.on);
      case "announce":
        return write(live, announced(session, page.exercises, effect.what));
      case "save":
        return shelf.keep(session, effect.run);
      case "forget":
        return shelf.forget(session);
      case "finish":
        return leave(effect.report);
      default:
        return impossible(effect);
    }
  }

  /** Looks again when the next thing is due; in between nothing runs. */
  function wait(): void {
    clearTimeout(timer);
    if (state.is === "playing") {
      timer = window.setTimeout(() => send({ is: "ticked" }), untilNext(session, state, Date.now()));
    }
  }

  function show(): void {
    lobby.hidden = state.is !== "ready";
    document.body.dataset["player"] = state.is;
    scene.draw(state, Date.now());
    drawHurts(hurts, session, page.exercises, state);
  }

  function like(changed: typeof likes): void {
    likes = changed;
    shelf.like(likes);
    if (!likes.voice) voice.hush();
    showLikes();
  }

  function showLikes(): void {
    likesView.draw(likes);
    write(mute, WORDS.voice);
    mute.setAttribute("aria-pressed", String(likes.voice));
  }

  function leave(report: Report): void {
    shelf.report(report);
    const numb = report.because === "numb-or-weak";
    const href = withQuery(numb ? page.links.safety : page.links.after, page, report);
    const link = el("a", { class: "btn big", href }, numb ? WORDS.toSafety : WORDS.toAfter);
    end.replaceChildren(el("h1", {}, report.because === "finished" ? WORDS.finished : WORDS.stopped), link);
    end.hidden = false;
    link.focus();
    if (report.because === "finished") window.setTimeout(() => location.assign(href), LAST_WORDS_MS);
    else location.assign(href);
  }

  watchKeys(() => likes.keys && !hurts.element.open && !stopping.open, {
    ...presses,
    pause: () => send({ is: "paused" }),
  });
  document.addEventListener("visibilitychange", () => send({ is: document.hidden ? "hidden" : "shown" }));
  addEventListener("pagehide", () => send({ is: "hidden" }));
  door.replaceChildren(...ways, el("p", { class: "quiet" }, WORDS.handsFree), likesView.element);
  root.replaceChildren(scene.element, end, live, hurts.element, stopping);
  root.hidden = false;
  showLikes();
  show();
}

/** The dialog that asks before a session is ended for good. */
function stopDialog(stop: () => void, goOn: () => void): HTMLDialogElement {
  const title = el("h2", { id: "stop-title" }, WORDS.stopAsk);
  const dialog = el("dialog", { "class": "ask", "aria-labelledby": "stop-title" });
  const answer = (then: () => void) => () => {
    dialog.close();
    then();
  };
  const no = button(WORDS.resume, "btn quiet", answer(goOn));
  dialog.append(title, el("div", { class: "actions" }, button(WORDS.stop, "btn", answer(stop)), no));
  dialog.addEventListener("cancel", goOn);
  return dialog;
}

function withQuery(link: string, page: ReturnType<typeof readPage>, report: Report): string {
  const answers = query(report);
  if (page.pre !== null) answers.set("pre", String(page.pre));
  if (page.door !== null) answers.set("door", page.door);
  return `${link}${link.includes("?") ? "&" : "?"}${answers.toString()}`;
}

/** The browser's storage; where it is forbidden, one that lasts as long as the page. */
function storage(): Storage {
  try {
    return window.localStorage;
  } catch {
    const kept = new Map<string, string>();
    return {
      get length() {
        return kept.size;
      },
      key: (index) => [...kept.keys()][index] ?? null,
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
      clear: () => kept.clear(),
    };
  }
}

const [root, lobby, door] = ["player", "lobby", "lobby-door"].map((id) => document.getElementById(id));
if (root && lobby && door) {
  try {
    mount(root, lobby, door);
  } catch (error) {
    door.textContent = WORDS.broken;
    throw error;
  }
}
