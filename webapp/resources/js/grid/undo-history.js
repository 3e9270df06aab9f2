// Undo and redo. A step holds edits { row, field, before, after }, the rows it started (undone by removing them) or the
// rows it removed.
export class UndoHistory {
  constructor(rows, onApply) {
    this.rows = rows;
    this.onApply = onApply; // called with the rows to save
    this.undoStack = [];
    this.redoStack = [];
  }

  /** Writes texts into cells as one step. Edits that change nothing are left out. */
  write(edits) {
    const effective = edits
      .map(({ row, field, text }) => ({ row, field, before: row.text(field), after: text }))
      .filter((edit) => edit.before !== edit.after);
    if (effective.length > 0) {
      const started = [...new Set(effective.map((edit) => edit.row))].filter((row) => row.isBlank);
      this.#push({ edits: effective, started });
    }
  }

  /** Removes rows as one step. */
  remove(rows) {
    this.#push({ removed: rows });
  }

  /** @returns the undone step; undefined if there was none */
  undo() {
    return this.#move(this.undoStack, this.redoStack, true);
  }

  /** @returns the redone step; undefined if there was none */
  redo() {
    return this.#move(this.redoStack, this.undoStack, false);
  }

  #push(step) {
    this.undoStack.push(step);
    this.redoStack = [];
    this.#apply(step, false, true);
  }

  #move(from, to, isUndo) {
    const step = from.pop();
    if (step) {
      to.push(step);
      this.#apply(step, isUndo);
    }
    return step;
  }

  #apply(step, isUndo, isNew = false) {
    const touched = new Set([...(step.edits ?? []).map((edit) => edit.row), ...(step.removed ?? [])]);
    const started = new Set(isNew ? [] : step.started);
    step.edits
      ?.filter(({ row }) => !started.has(row))
      .forEach(({ row, field, before, after }) => row.write(field, isUndo ? before : after));
    started.forEach((row) => (row.removed = isUndo));
    step.removed?.forEach((row) => (row.removed = !isUndo));
    touched.forEach((row) => {
      row.dirty = row.hasUnsavedChanges;
      row.refusal = null;
      this.rows.reinsert(row);
    });
    this.onApply([...touched]);
  }
}
