// What the user did, step by step. A step is a list of edits { row, field, before, after } and of rows that were removed.
export class Undo {
  constructor(rows, saved) {
    this.rows = rows;
    this.saved = saved; // called with the rows to be sent
    this.done = [];
    this.undone = [];
  }

  /** Writes texts into cells: one step. Edits that change nothing are none. */
  write(edits) {
    const real = edits
      .map(({ row, field, text }) => ({ row, field, before: row.text(field), after: text }))
      .filter((edit) => edit.before !== edit.after);
    if (real.length > 0) {
      this.#did({ edits: real });
    }
    return real.length;
  }

  /** Removes rows: one step. */
  remove(rows) {
    this.#did({ removed: rows });
  }

  undo() {
    return this.#go(this.done, this.undone, true);
  }

  redo() {
    return this.#go(this.undone, this.done, false);
  }

  #did(step) {
    this.done.push(step);
    this.undone = [];
    this.#apply(step, false);
  }

  #go(from, to, back) {
    const step = from.pop();
    if (step) {
      to.push(step);
      this.#apply(step, back);
    }
    return step;
  }

  #apply(step, back) {
    const touched = new Set();
    step.edits?.forEach(({ row, field, before, after }) => {
      row.write(field, back ? before : after);
      touched.add(row);
    });
    step.removed?.forEach((row) => {
      row.removed = !back;
      touched.add(row);
    });
    touched.forEach((row) => {
      row.dirty = row.isPending;
      row.failed = null;
      if (!this.rows.all.includes(row)) {
        this.rows.all.push(row);
      }
    });
    this.saved([...touched]);
  }
}
