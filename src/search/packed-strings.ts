import { hashOfString } from "./string-hash.ts";

/** Strings in arrays, as a file holds them: UTF-16 units one after the other, where each ends, and a table of hashes. */
export type PackedStringArrays = {
  readonly chars: Uint16Array;
  readonly ends: Uint32Array;
  /** By the low bits of a string's hash, else in the next free place: its number, counted from 1. */
  readonly slots: Int32Array;
};

/** More strings than this, and a call could not take them as arguments. */
const unitsAtOnce = 4_096;

/** Different strings by number and number by string, without an object for each: they need not be read to be opened. */
export class PackedStrings {
  readonly arrays: PackedStringArrays;

  constructor(arrays: PackedStringArrays) {
    this.arrays = arrays;
  }

  /** @param strings each once */
  static of(strings: readonly string[]): PackedStrings {
    const ends = new Uint32Array(strings.length);
    let length = 0;
    for (const [number, string] of strings.entries()) {
      length += string.length;
      ends[number] = length;
    }
    const chars = new Uint16Array(length);
    const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * strings.length + 2)));
    let end = 0;
    for (const [number, string] of strings.entries()) {
      for (let at = 0; at < string.length; at += 1) chars[end + at] = string.charCodeAt(at);
      end += string.length;
      let slot = hashOfString(string) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number + 1;
    }
    return new PackedStrings({ chars, ends, slots });
  }

  get size(): number {
    return this.arrays.ends.length;
  }

  all(): readonly string[] {
    return Array.from({ length: this.size }, (_, number) => this.at(number));
  }

  at(number: number): string {
    const { chars, ends } = this.arrays;
    const end = ends[number] ?? 0;
    let text = "";
    for (let from = this.#startOf(number); from < end; from += unitsAtOnce) {
      text += String.fromCharCode(...chars.subarray(from, Math.min(end, from + unitsAtOnce)));
    }
    return text;
  }

  /** The number of a string, -1 where it is not among them. */
  find(string: string): number {
    const { slots } = this.arrays;
    const mask = slots.length - 1;
    let slot = hashOfString(string) & mask;
    for (;;) {
      const number = (slots[slot] ?? 0) - 1;
      if (number < 0 || this.#is(number, string)) return number;
      slot = (slot + 1) & mask;
    }
  }

  /** Whether the string of a number, from one of its units on, comes before another in the order of units. */
  isBefore(number: number, from: number, other: string): boolean {
    const { chars, ends } = this.arrays;
    const start = this.#startOf(number) + from;
    const length = (ends[number] ?? 0) - start;
    const shared = Math.min(length, other.length);
    for (let at = 0; at < shared; at += 1) {
      const difference = (chars[start + at] ?? 0) - other.charCodeAt(at);
      if (difference !== 0) return difference < 0;
    }
    return length < other.length;
  }

  #startOf(number: number): number {
    return number === 0 ? 0 : (this.arrays.ends[number - 1] ?? 0);
  }

  #is(number: number, string: string): boolean {
    const { chars, ends } = this.arrays;
    const start = this.#startOf(number);
    if ((ends[number] ?? 0) - start !== string.length) return false;
    for (let at = 0; at < string.length; at += 1) if (chars[start + at] !== string.charCodeAt(at)) return false;
    return true;
  }
}
