// Keeps what is not saved in the browser until it is: for this tab only, since computers are shared and these are names.
export class Keeping {
  constructor(account, address) {
    this.key = "almasu.grid:" + account + ":" + address;
  }

  keep(rows) {
    const pending = rows.filter((row) => row.isPending && !row.isBlank);
    try {
      if (pending.length === 0) {
        sessionStorage.removeItem(this.key);
      } else {
        const kept = pending.map(({ id, participant, version, stored, typed, removed }) => ({ id, participant, version, stored, typed, removed }));
        sessionStorage.setItem(this.key, JSON.stringify(kept));
      }
    } catch {
      // a browser that keeps nothing: the page itself still does
    }
  }

  /** Puts what was kept back into the rows; it is based on what was seen then. */
  restore(rows) {
    const restored = this.#kept().map((kept) => {
      const row = rows.find(kept) ?? rows.add(kept.id);
      Object.assign(row, kept, { dirty: true });
      return row;
    });
    rows.changed();
    return restored;
  }

  #kept() {
    try {
      return JSON.parse(sessionStorage.getItem(this.key)) ?? [];
    } catch {
      return [];
    }
  }
}
