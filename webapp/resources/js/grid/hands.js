import { announce, text } from "./texts.js";

const PAGE = 15; // rows

// Keyboard and mouse in the grid while no cell is edited. Tab goes from cell to cell, and after Escape out of the grid.
export class Hands {
  constructor(table, cursor, editor, deeds, about) {
    this.table = table;
    this.cursor = cursor;
    this.editor = editor;
    this.deeds = deeds;
    this.about = about;
    this.leaving = false;
    table.table.addEventListener("keydown", (event) => this.#key(event));
    table.table.addEventListener("pointerdown", (event) => this.#press(event));
    table.table.addEventListener("pointerover", (event) => this.#drag(event));
    table.table.addEventListener("dblclick", () => editor.open());
    table.table.addEventListener("focusin", (event) => this.#focus(event));
  }

  #key(event) {
    if (this.editor.isOpen || event.altKey || !this.cursor.row) {
      return;
    }
    const was = this.leaving;
    this.leaving = false;
    const control = event.ctrlKey || event.metaKey;
    const done = control ? this.#withControl(event) : (this.#move(event, was) ?? this.#change(event));
    if (done) {
      event.preventDefault();
    }
  }

  /** @returns undefined for a key that does not move */
  #move(event, leaving) {
    const options = { select: event.shiftKey };
    const width = this.table.columns.length;
    const moves = {
      ArrowUp: () => this.cursor.move(-1, 0, options),
      ArrowDown: () => this.cursor.move(1, 0, options),
      ArrowLeft: () => this.cursor.move(0, -1, options),
      ArrowRight: () => this.cursor.move(0, 1, options),
      PageUp: () => this.cursor.move(-PAGE, 0, options),
      PageDown: () => this.cursor.move(PAGE, 0, options),
      Home: () => this.cursor.move(0, -width, options),
      End: () => this.cursor.move(0, width, options),
    };
    if (event.key === "Tab") {
      return !leaving && this.cursor.step(event.shiftKey ? -1 : 1);
    }
    if (event.key in moves) {
      moves[event.key]();
      return true;
    }
    return undefined;
  }

  #change(event) {
    const removes = this.cursor.column === this.table.columns.length;
    if (removes && ["Enter", " ", "Delete"].includes(event.key)) {
      this.deeds.remove([this.cursor.row]);
    } else if (event.key === "Enter" && this.cursor.row.conflict) {
      this.deeds.settle(this.cursor.row);
    } else if (event.key === "F2" && event.shiftKey) {
      return this.about.explain();
    } else if (event.key === "Enter" || event.key === "F2") {
      this.editor.open();
    } else if (event.key === "Delete" || event.key === "Backspace") {
      this.deeds.clear();
    } else if (event.key === "Escape") {
      this.leaving = true;
      this.cursor.go(this.cursor.row, this.cursor.column);
      announce(text("grid.leaving"));
    } else if (event.key.length === 1 && !removes) {
      this.editor.open("");
      return false; // the field takes the letter
    } else {
      return false;
    }
    return true;
  }

  /** By the place of the key where it is not a Latin letter: a Kazakh or Russian keyboard has others there. */
  #withControl(event) {
    const key = /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : event.code.replace("Key", "").toLowerCase();
    const last = this.table.visible.length;
    const deeds = {
      z: () => (event.shiftKey ? this.deeds.redo() : this.deeds.undo()),
      y: () => this.deeds.redo(),
      d: () => this.deeds.copyDown(),
      home: () => this.cursor.move(-last, -this.table.columns.length),
      end: () => this.cursor.move(last, 0),
      a: () => {
        this.cursor.move(-last, -this.table.columns.length);
        this.cursor.move(last, this.table.columns.length - 1, { select: true });
      },
    };
    if (!(key in deeds)) {
      return false;
    }
    deeds[key]();
    return true;
  }

  #press(event) {
    const at = this.table.at(event.target);
    if (!at || event.button !== 0 || this.editor.cell?.contains(event.target)) {
      return;
    }
    const again = at.row === this.cursor.row && at.column === this.cursor.column && document.activeElement === this.cursor.cell;
    event.preventDefault();
    this.editor.leave();
    this.cursor.go(at.row, at.column, { select: event.shiftKey });
    if (at.column === this.table.columns.length) {
      this.deeds.remove([at.row]);
    } else if (again && !event.shiftKey) {
      this.editor.open();
    }
  }

  #drag(event) {
    const at = event.buttons === 1 && event.pointerType === "mouse" && this.table.at(event.target);
    if (at && !this.editor.isOpen && this.cursor.row && (at.row !== this.cursor.row || at.column !== this.cursor.column)) {
      this.cursor.go(at.row, at.column, { select: true });
    }
  }

  /** Whoever comes into the grid by Tab or by touch is where the focus is. */
  #focus(event) {
    const at = this.table.at(event.target);
    if (at && !this.editor.isOpen && (at.row !== this.cursor.row || at.column !== this.cursor.column)) {
      this.cursor.go(at.row, at.column, { focus: false });
    }
  }
}
