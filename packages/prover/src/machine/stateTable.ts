/** How a state was reached: from which state, by which move, and how many moves of choice that took in all. */
export interface Step {
  readonly state: number
  readonly move: number
  readonly cost: number
}

/** Packed states of one phase, each once, with the cheapest move that led there. Grows as it fills. */
export class StateTable {
  readonly #words: number
  #states: Uint32Array<ArrayBuffer>
  #parents: Int32Array<ArrayBuffer>
  #moves: Uint16Array<ArrayBuffer>
  #costs: Uint16Array<ArrayBuffer>
  #slots: Int32Array<ArrayBuffer>
  size = 0

  constructor(words: number) {
    this.#words = words
    this.#states = new Uint32Array(1024 * words)
    this.#parents = new Int32Array(1024)
    this.#moves = new Uint16Array(1024)
    this.#costs = new Uint16Array(1024)
    this.#slots = new Int32Array(4096).fill(-1)
  }

  /** Bytes that the table takes. */
  get bytes(): number {
    const { byteLength } = this.#states
    return byteLength + this.#parents.byteLength + 2 * this.#moves.byteLength + this.#slots.byteLength
  }

  get states(): Uint32Array {
    return this.#states
  }

  parentOf(index: number): number {
    return this.#parents[index] ?? -1
  }

  moveOf(index: number): number {
    return this.#moves[index] ?? 0
  }

  costOf(index: number): number {
    return this.#costs[index] ?? 0
  }

  has(key: Uint32Array): boolean {
    return this.#slots[this.#find(key)] !== -1
  }

  /** The state's number when it is new or was reached at a lower cost than ever before, else -1. */
  add(key: Uint32Array, { state, move, cost }: Step): number {
    const slot = this.#find(key)
    let index = this.#slots[slot] ?? -1
    if (index !== -1 && (this.#costs[index] ?? 0) <= cost) return -1
    if (index === -1) {
      index = this.size
      if (index === this.#parents.length) this.#grow()
      this.#states.set(key, index * this.#words)
      this.#slots[slot] = index
      this.size += 1
    }
    this.#parents[index] = state
    this.#moves[index] = move
    this.#costs[index] = cost
    if (this.size * 2 > this.#slots.length) this.#rehash()
    return index
  }

  #hash(words: Uint32Array, offset: number): number {
    let hash = 0x811c9dc5
    for (let index = 0; index < this.#words; index += 1) {
      hash = Math.imul(hash ^ (words[offset + index] ?? 0), 0x85ebca6b)
      hash ^= hash >>> 15
    }
    return (Math.imul(hash, 0xc2b2ae35) ^ (hash >>> 13)) >>> 0
  }

  #isAt(state: number, key: Uint32Array): boolean {
    const offset = state * this.#words
    for (let index = 0; index < this.#words; index += 1) if (this.#states[offset + index] !== key[index]) return false
    return true
  }

  /** The slot in which a key stands, or the free one where it would. */
  #find(key: Uint32Array): number {
    const mask = this.#slots.length - 1
    let slot = this.#hash(key, 0) & mask
    for (let state = this.#slots[slot] ?? -1; state !== -1 && !this.#isAt(state, key); state = this.#slots[slot] ?? -1)
      slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const length = this.#parents.length * 2
    const states = new Uint32Array(length * this.#words)
    states.set(this.#states)
    this.#states = states
    const parents = new Int32Array(length)
    parents.set(this.#parents)
    this.#parents = parents
    const moves = new Uint16Array(length)
    moves.set(this.#moves)
    this.#moves = moves
    const costs = new Uint16Array(length)
    costs.set(this.#costs)
    this.#costs = costs
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(-1)
    const mask = slots.length - 1
    for (let state = 0; state < this.size; state += 1) {
      let slot = this.#hash(this.#states, state * this.#words) & mask
      while (slots[slot] !== -1) slot = (slot + 1) & mask
      slots[slot] = state
    }
    this.#slots = slots
  }
}
