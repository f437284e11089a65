import { impossible } from "./session";
import type { Effect } from "./state";

/** Soft bells and ticks, made here; a browser lets them sound once a tap has unlocked them. */
export interface Bells {
  unlock(): void;
  ring(sound: Extract<Effect, { is: "sound" }>["sound"]): void;
}

/** A struck bowl: partials with their share of loudness and how long they ring, in seconds. */
const BELL = [
  { hz: 523.25, share: 0.5, seconds: 2.2 },
  { hz: 1046.5, share: 0.22, seconds: 1.4 },
  { hz: 1418, share: 0.1, seconds: 0.8 },
  { hz: 2093, share: 0.05, seconds: 0.5 },
] as const;

const TICK = [{ hz: 880, share: 0.16, seconds: 0.09 }] as const;

export function bellsOf(): Bells {
  let audio: AudioContext | null = null;
  return {
    unlock() {
      audio ??= new AudioContext();
      void audio.resume();
    },
    ring(sound) {
      if (audio === null) return;
      for (const partial of partials(sound)) strike(audio, partial);
    },
  };
}

type Partial = { readonly hz: number; readonly share: number; readonly seconds: number };

function partials(sound: "bell" | "tick"): readonly Partial[] {
  switch (sound) {
    case "bell":
      return BELL;
    case "tick":
      return TICK;
    default:
      return impossible(sound);
  }
}

function strike(audio: AudioContext, { hz, share, seconds }: Partial): void {
  const now = audio.currentTime;
  const tone = audio.createOscillator();
  const loudness = audio.createGain();
  tone.frequency.value = hz;
  loudness.gain.setValueAtTime(0, now);
  loudness.gain.linearRampToValueAtTime(share * 0.6, now + 0.008);
  loudness.gain.exponentialRampToValueAtTime(0.0001, now + seconds);
  tone.connect(loudness).connect(audio.destination);
  tone.start(now);
  tone.stop(now + seconds);
}
