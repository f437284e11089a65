/** Keeps the screen on where the browser can. A hidden page loses the lock, so it is asked for again when shown. */
export interface Wake {
  hold(on: boolean): void;
}

export function wakeOf(): Wake {
  let wanted = false;
  let lock: WakeLockSentinel | null = null;
  async function ask(): Promise<void> {
    if (!("wakeLock" in navigator) || (lock !== null && !lock.released)) return;
    try {
      lock = await navigator.wakeLock.request("screen");
      if (!wanted) await lock.release();
    } catch {
      // A low battery or a hidden page refuses; the session goes on without the lock.
      lock = null;
    }
  }
  return {
    hold(on) {
      wanted = on;
      if (on) void ask();
      else void lock?.release();
    },
  };
}
