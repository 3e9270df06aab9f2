import { announce, text } from "./texts.js";

const PAGE_STEP = 15; // rows

// Keyboard and pointer input while no cell is being edited. Tab moves between cells; after Escape it leaves the grid.
export class InputHandler {
  constructor(table, cursor, editor, commands, cellDetails) {
    this.table = table;
    this.cursor = cursor;
    this.editor = editor;
    this.commands = commands;
    this.cellDetails = cellDetails;
    this.tabLeaves = false;
    table.table.addEventListener("keydown", (event) => this.#onKeyDown(event));
    table.table.addEventListener("pointerdown", (event) => this.#onPointerDown(event));
    table.table.addEventListener("pointerover", (event) => this.#onPointerOver(event));
    table.table.addEventListener("dblclick", () => editor.open());
    table.table.addEventListener("focusin", (event) => this.#onFocusIn(event));
  }

  #onKeyDown(event) {
    if (this.editor.isOpen || event.altKey || !this.cursor.row) {
      return;
    }
    const tabLeaves = this.tabLeaves;
    this.tabLeaves = false;
    const hasControl = event.ctrlKey || event.metaKey;
    const isHandled = hasControl ? this.#runShortcut(event) : (this.#navigate(event, tabLeaves) ?? this.#edit(event));
    if (isHandled) {
      event.preventDefault();
    }
  }

  /** @returns undefined for a key that does not navigate */
  #navigate(event, tabLeaves) {
    const options = { select: event.shiftKey };
    const width = this.table.columns.length;
    const moves = {
      ArrowUp: () => this.cursor.moveBy(-1, 0, options),
      ArrowDown: () => this.cursor.moveBy(1, 0, options),
      ArrowLeft: () => this.cursor.moveBy(0, -1, options),
      ArrowRight: () => this.cursor.moveBy(0, 1, options),
      PageUp: () => this.cursor.moveBy(-PAGE_STEP, 0, options),
      PageDown: () => this.cursor.moveBy(PAGE_STEP, 0, options),
      Home: () => this.cursor.moveBy(0, -width, options),
      End: () => this.cursor.moveBy(0, width, options),
    };
    if (event.key === "Tab") {
      return !tabLeaves && this.cursor.step(event.shiftKey ? -1 : 1);
    }
    if (event.key in moves) {
      moves[event.key]();
      return true;
    }
    return undefined;
  }

  #edit(event) {
    const isRemoveColumn = this.cursor.column === this.table.columns.length;
    if (isRemoveColumn && ["Enter", " ", "Delete"].includes(event.key)) {
      this.commands.remove([this.cursor.row]);
    } else if (event.key === "Enter" && this.cursor.row.conflict) {
      this.commands.resolveConflict(this.cursor.row);
    } else if (event.key === "F2" && event.shiftKey) {
      return this.cellDetails.explainWarning();
    } else if (event.key === "Enter" || event.key === "F2") {
      this.editor.open();
    } else if (event.key === "Delete" || event.key === "Backspace") {
      this.commands.clear();
    } else if (event.key === "Escape") {
      this.tabLeaves = true;
      this.cursor.moveTo(this.cursor.row, this.cursor.column);
      announce(text("grid.leaving"));
    } else if (event.key.length === 1 && !isRemoveColumn) {
      this.editor.open("");
      return false; // the opened input receives the character
    } else {
      return false;
    }
    return true;
  }

  /** Non-Latin keyboard layouts give other characters; there the position of the key decides. */
  #runShortcut(event) {
    const key = /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : event.code.replace("Key", "").toLowerCase();
    const last = this.table.visible.length;
    const shortcuts = {
      z: () => (event.shiftKey ? this.commands.redo() : this.commands.undo()),
      y: () => this.commands.redo(),
      d: () => this.commands.copyDown(),
      home: () => this.cursor.moveBy(-last, -this.table.columns.length),
      end: () => this.cursor.moveBy(last, 0),
      a: () => {
        this.cursor.moveBy(-last, -this.table.columns.length);
        this.cursor.moveBy(last, this.table.columns.length - 1, { select: true });
      },
    };
    if (!(key in shortcuts)) {
      return false;
    }
    shortcuts[key]();
    return true;
  }

  #onPointerDown(event) {
    const position = this.table.position(event.target);
    if (!position || event.button !== 0 || this.editor.cell?.contains(event.target)) {
      return;
    }
    const { row, column } = position;
    const isActive = row === this.cursor.row && column === this.cursor.column && document.activeElement === this.cursor.cell;
    event.preventDefault();
    this.editor.commit();
    this.cursor.moveTo(row, column, { select: event.shiftKey });
    if (column === this.table.columns.length) {
      this.commands.remove([row]);
    } else if (isActive && !event.shiftKey) {
      this.editor.open();
    }
  }

  #onPointerOver(event) {
    const position = event.buttons === 1 && event.pointerType === "mouse" && this.table.position(event.target);
    if (position && !this.editor.isOpen && this.cursor.row && !this.#isAtCursor(position)) {
      this.cursor.moveTo(position.row, position.column, { select: true });
    }
  }

  /** Focus can also arrive by Tab or touch: the cursor follows it. */
  #onFocusIn(event) {
    const position = this.table.position(event.target);
    if (position && !this.editor.isOpen && !this.#isAtCursor(position)) {
      this.cursor.moveTo(position.row, position.column, { focus: false });
    }
  }

  #isAtCursor({ row, column }) {
    return row === this.cursor.row && column === this.cursor.column;
  }
}
