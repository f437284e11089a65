/** A test: a sentence, and what must hold. */
export interface Test {
  readonly name: string;
  run(): void;
}

export const tests: Test[] = [];

/** Registers a test. */
export function test(name: string, run: () => void): void {
  tests.push({ name, run });
}

/** Fails unless both are the same, all the way down. */
export function same<T>(actual: T, expected: T, about = ""): void {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== should) throw new Error(`${about}\nexpected ${should}\n but was ${is}`);
}

/** Fails unless it holds. */
export function holds(condition: boolean, about: string): void {
  if (!condition) throw new Error(about);
}

/** Fails unless it throws with these words in its message. */
export function fails(run: () => unknown, words: string): void {
  try {
    run();
  } catch (error) {
    holds(String(error).includes(words), `expected '${words}' in ${String(error)}`);
    return;
  }
  throw new Error(`expected a failure with '${words}'`);
}
