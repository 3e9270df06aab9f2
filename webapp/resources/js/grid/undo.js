// What the user did, step by step. A step is a list of edits { row, field, before, after }, of rows that they began, and of
// rows that were removed. Whoever takes back the beginning of a row removes it.
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
      const begun = [...new Set(real.map((edit) => edit.row))].filter((row) => row.isBlank);
      this.#did({ edits: real, begun });
    }
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
    this.#apply(step, false, true);
  }

  #go(from, to, back) {
    const step = from.pop();
    if (step) {
      to.push(step);
      this.#apply(step, back);
    }
    return step;
  }

  #apply(step, back, isNew = false) {
    const touched = new Set([...(step.edits ?? []).map((edit) => edit.row), ...(step.removed ?? [])]);
    const whole = new Set(isNew ? [] : step.begun);
    step.edits
      ?.filter(({ row }) => !whole.has(row))
      .forEach(({ row, field, before, after }) => row.write(field, back ? before : after));
    whole.forEach((row) => (row.removed = back));
    step.removed?.forEach((row) => (row.removed = !back));
    touched.forEach((row) => {
      row.dirty = row.isPending;
      row.failed = null;
      this.rows.keep(row);
    });
    this.saved([...touched]);
  }
}
