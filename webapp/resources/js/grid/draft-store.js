// Copy of the unsaved changes in the session storage. It belongs to one tab and ends with it, because computers are
// shared and the rows hold personal data.
export class DraftStore {
  constructor(account, address) {
    this.key = "almasu.grid:" + account + ":" + address;
  }

  save(rows) {
    const changed = rows.filter((row) => row.hasUnsavedChanges && !row.isBlank);
    try {
      if (changed.length === 0) {
        sessionStorage.removeItem(this.key);
      } else {
        const drafts = changed.map(({ id, participant, version, stored, unsaved, removed }) => ({ id, participant, version, stored, unsaved, removed }));
        sessionStorage.setItem(this.key, JSON.stringify(drafts));
      }
    } catch {
      // storage is disabled or full: the changes are still in this page
    }
  }

  /** Puts the stored changes back into the rows, based on the version that was edited, and returns these rows. */
  restore(rows) {
    const restored = this.#read().map((draft) => {
      const row = rows.find(draft) ?? rows.add(draft.id);
      Object.assign(row, draft, { dirty: true });
      return row;
    });
    rows.onChange();
    return restored;
  }

  #read() {
    try {
      return JSON.parse(sessionStorage.getItem(this.key)) ?? [];
    } catch {
      return [];
    }
  }
}
