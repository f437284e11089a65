/** The device's own voice. Voices that would send the words elsewhere are not used. */
export interface Voice {
  say(text: string): void;
  hush(): void;
  /** Whether this device has a voice for the language; false also while its list has not come yet. */
  able(): boolean;
}

const RATE = 0.95;

export function voiceOf(lang: string): Voice {
  const synthesis: SpeechSynthesis | undefined = window.speechSynthesis;
  if (synthesis === undefined) return { say: () => {}, hush: () => {}, able: () => false };
  return {
    say(text) {
      const voice = choose(synthesis.getVoices(), lang);
      if (voice === null) return;
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = RATE;
      synthesis.cancel();
      synthesis.speak(utterance);
    },
    hush: () => synthesis.cancel(),
    able: () => choose(synthesis.getVoices(), lang) !== null,
  };
}

/** A voice of the device for the language: the same region first, the default one before others. */
export function choose(voices: readonly SpeechSynthesisVoice[], lang: string): SpeechSynthesisVoice | null {
  const language = lang.toLowerCase().split("-")[0] ?? lang;
  const own = voices.filter((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language));
  const exact = own.filter((voice) => voice.lang.toLowerCase().replace("_", "-") === lang.toLowerCase());
  const wanted = exact.length > 0 ? exact : own;
  return wanted.find((voice) => voice.default) ?? wanted[0] ?? null;
}
