import Big from "big.js";
import type { Literal } from "./digits";
import { tenTo } from "./powers";
import type { NumberWord } from "./words";

interface Term {
  readonly value: Big;
  readonly exponent: number;
}

const zero = new Big(0);

/** Builds a number from its words; refuses the first word that can't go on. */
export class Composer {
  #terms: Term[] = [];
  #section: Big | null = null;
  #times = Number.POSITIVE_INFINITY;
  #pending: Big | null = null;
  /** What may still be added to the pending number: a digit behind tens. */
  #room = 0;
  #decimals: number | null = null;
  #lastDecimals = 0;
  #positions = 0;
  #done = false;
  odd = false;
  vague = false;

  get started(): boolean {
    return this.#terms.length > 0 || this.#section !== null || this.#pending !== null;
  }

  get scaled(): boolean {
    return this.#terms.length > 0;
  }

  get scale(): Big {
    return this.#terms.length === 1 && this.open && this.#section === null ? tenTo(this.lastExponent) : tenTo(0);
  }

  /** Just behind a scale or multiplier word: a link or a half may follow. */
  get open(): boolean {
    return this.#pending === null && this.started;
  }

  get lastExponent(): number {
    return this.#terms.at(-1)?.exponent ?? 0;
  }

  literal(literal: Literal): boolean {
    if (this.#done || this.#pending !== null) return false;
    const room = this.#section !== null ? new Big(this.#times) : this.#terms.length ? tenTo(this.lastExponent) : null;
    if (room && literal.value.gte(room)) return false;
    this.#pending = literal.value;
    this.#room = 0;
    this.#lastDecimals = literal.decimals;
    return true;
  }

  word(word: NumberWord, positional: boolean): boolean {
    if (this.#done) return false;
    switch (word.kind) {
      case "digit":
        if (this.vague && !this.started) return false;
        if (this.#decimals !== null) return this.#decimal(String(word.value));
        if (this.#pending !== null && this.#room >= 10 && word.value < 10) {
          this.#pending = this.#pending.plus(word.value);
          this.#room = 0;
          return true;
        }
        if (this.#pending !== null && positional && this.#positions > 0) {
          this.#positions++;
          this.#pending = this.#pending.times(10).plus(word.value);
          return this.#positions < 20;
        }
        this.#positions = 1;
        return this.#put(word.value, 0);
      case "teen":
        return this.#put(word.value, 0);
      case "tens":
        return this.#put(word.value, 10);
      case "times":
        return this.#multiply(word.value, word.alone === true || (this.vague && !this.started));
      case "scale":
        return this.#raise(word.exponent, word.alone === true || (this.vague && !this.started));
      case "whole":
        if (this.started) return false;
        this.#terms.push({ value: new Big(word.value), exponent: word.exponent });
        return true;
      case "half": {
        if (!this.started) return false;
        const unit = this.#pending ? 1 : this.#section ? this.#times : 10 ** this.lastExponent;
        const half = new Big(word.value).times(unit);
        this.#terms.push({ value: half, exponent: Math.max(0, this.lastExponent - 1) });
        this.#done = true;
        return true;
      }
      case "point":
        if (this.#decimals !== null || (!this.started && positional)) return false;
        this.#pending ??= zero;
        this.#decimals = 0;
        return true;
      case "pack":
        if (!this.started) return false;
        this.#terms = [{ value: this.value().times(word.value), exponent: 0 }];
        this.#section = null;
        this.#pending = null;
        this.#done = true;
        return true;
      case "vague":
        if (this.started || this.vague) return false;
        this.vague = true;
        return true;
      case "odd":
        this.odd = true;
        return this.started;
      case "link":
        return this.started && this.#decimals === null;
    }
  }

  /** Digits behind a spelled "point": "hai phẩy 23". */
  #decimal(digits: string): boolean {
    const places = (this.#decimals ?? 0) + digits.length;
    this.#pending = (this.#pending ?? zero).plus(new Big(digits).times(tenTo(-places)));
    this.#decimals = places;
    this.#lastDecimals = places;
    return places < 12;
  }

  get afterPoint(): boolean {
    return this.#decimals !== null;
  }

  decimalDigits(digits: string): boolean {
    return this.#decimal(digits);
  }

  #put(value: number, room: number): boolean {
    if (this.#pending !== null) return false;
    const limit =
      this.#section !== null ? this.#times : this.#terms.length ? 10 ** this.lastExponent : Number.POSITIVE_INFINITY;
    if (value >= limit) return false;
    this.#pending = new Big(value);
    this.#room = room;
    this.#lastDecimals = 0;
    return true;
  }

  #multiply(by: number, alone: boolean): boolean {
    if (this.#pending === null && !alone) return false;
    if (by >= this.#times) return false;
    this.#section = (this.#section ?? zero).plus((this.#pending ?? tenTo(0)).times(by));
    this.#times = by;
    this.#pending = null;
    this.#decimals = null;
    this.#positions = 0;
    return true;
  }

  #raise(exponent: number, alone: boolean): boolean {
    let base =
      this.#section === null && this.#pending === null ? null : (this.#section ?? zero).plus(this.#pending ?? zero);
    const last = this.#terms.at(-1);
    if (base === null && !last && !alone) return false;
    // "5 triệu 300 tỷ" are two numbers; "một nghìn hai trăm tỷ" is one.
    if (last && base !== null && last.exponent < exponent && last.exponent > 4) return false;
    if (last && last.exponent === exponent && base !== null) return false;
    while (this.#terms.length && this.lastExponent < exponent)
      base = (base ?? zero).plus(this.#terms.pop()?.value ?? zero);
    // "nghìn tỷ": the scale before is itself scaled; its own exponent adds up in the written precision.
    const below = last && last.exponent < exponent && this.open ? last.exponent : 0;
    if (base === null) {
      if (!alone || this.#terms.length) return this.#stack(exponent);
      base = tenTo(0);
    }
    this.#terms.push({ value: base.times(tenTo(exponent)), exponent: exponent + below });
    this.#section = null;
    this.#pending = null;
    this.#times = Number.POSITIVE_INFINITY;
    this.#decimals = null;
    this.#positions = 0;
    return true;
  }

  /** A scale straight behind one that is as high or higher: "tỷ tỷ", "lakh crore"; "triệu nghìn" is none. */
  #stack(exponent: number): boolean {
    const last = this.#terms.pop();
    if (!last) return false;
    this.#terms.push({ value: last.value.times(tenTo(exponent)), exponent: last.exponent + exponent });
    return last.exponent <= exponent;
  }

  value(): Big {
    if (this.#terms.length === 0 && this.#section === null) return this.#pending ?? zero;
    const sum = this.#terms.reduce((total, term) => total.plus(term.value), zero);
    return sum.plus(this.#section ?? zero).plus(this.#pending ?? zero);
  }

  step(): Big {
    if (this.#done || (this.#pending === null && this.#section === null))
      return tenTo(this.lastExponent - this.#lastDecimals);
    return tenTo(-this.#lastDecimals);
  }
}
