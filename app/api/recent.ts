type Bounds<Value> = {
  readonly entries: number;
  readonly bytes: number;
  /** Size of one entry in bytes. */
  size(key: string, value: Value): number;
};

/** What was used last, within bounds of number and bytes, so that no query can make memory grow. */
export class Recent<Value> {
  readonly #kept = new Map<string, Value>();
  readonly #bounds: Bounds<Value>;
  #bytes = 0;

  constructor(bounds: Bounds<Value>) {
    this.#bounds = bounds;
  }

  get size() {
    return { entries: this.#kept.size, bytes: this.#bytes };
  }

  get(key: string): Value | undefined {
    const value = this.#kept.get(key);
    if (value === undefined) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, value);
    return value;
  }

  set(key: string, value: Value) {
    this.#drop(key);
    const size = this.#bounds.size(key, value);
    if (size > this.#bounds.bytes) return;
    this.#kept.set(key, value);
    this.#bytes += size;
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#bounds.entries && this.#bytes <= this.#bounds.bytes) return;
      this.#drop(oldest);
    }
  }

  #drop(key: string) {
    const value = this.#kept.get(key);
    if (value === undefined) return;
    this.#kept.delete(key);
    this.#bytes -= this.#bounds.size(key, value);
  }
}
