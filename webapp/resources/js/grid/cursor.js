// Where the user is in the grid, and which cells they have selected from there.
export class Cursor {
  constructor(table) {
    this.table = table;
    this.row = null;
    this.column = 0;
    this.anchor = null; // where a selection began
    this.moved = () => {};
  }

  /** The cell becomes the one that has the focus. */
  go(row, column, { select = false, focus = true } = {}) {
    const visible = this.table.visible;
    if (!visible.includes(row)) {
      return false;
    }
    this.anchor = select ? (this.anchor ?? { row: this.row, column: this.column }) : null;
    this.row = row;
    this.column = Math.max(0, Math.min(column, this.table.columns.length));
    this.show(focus);
    this.moved();
    return true;
  }

  /** Moves by rows and columns, as far as the grid goes. */
  move(down, right, options) {
    const visible = this.table.visible;
    const at = Math.max(0, visible.indexOf(this.row));
    const to = Math.max(0, Math.min(visible.length - 1, at + down));
    return this.go(visible[to], this.column + right, options);
  }

  /** To the next or the previous cell in reading order; false at the end of the grid. */
  step(by) {
    const visible = this.table.visible;
    const width = this.table.columns.length + 1;
    const place = visible.indexOf(this.row) * width + this.column + by;
    return place >= 0 && place < visible.length * width && this.go(visible[Math.floor(place / width)], place % width);
  }

  /** To the next cell that stands against storing, finishing or submitting, on whatever page. */
  goToProblem(options) {
    const list = this.table.rows.list;
    const problems = list.flatMap((row, line) =>
      this.table.columns.map(({ field }, column) => ({ row, line, column, field })).filter(({ field }) => row.isToMend(field)),
    );
    const line = list.indexOf(this.row);
    const next = problems.find((problem) => problem.line > line || (problem.line === line && problem.column > this.column)) ?? problems[0];
    return next !== undefined && this.goTo(next.row, next.column, options);
  }

  /** To a cell, even if it is on another page. */
  goTo(row, column, options) {
    this.table.turnTo(row);
    return this.go(row, column, options);
  }

  get cell() {
    return this.table.cell(this.row, this.column);
  }

  get field() {
    return this.table.columns[this.column]?.field;
  }

  /** The selected rows and columns; without a selection, where the cursor is. */
  get selection() {
    const visible = this.table.visible;
    const from = this.anchor ?? this;
    const rows = [visible.indexOf(from.row), visible.indexOf(this.row)].sort((one, other) => one - other);
    const columns = [from.column, this.column].sort((one, other) => one - other);
    const last = this.table.columns.length - 1;
    return { rows: visible.slice(Math.max(0, rows[0]), rows[1] + 1), first: Math.min(columns[0], last), last: Math.min(columns[1], last) };
  }

  /** Marks cursor and selection; only the cell of the cursor can be reached by Tab. */
  show(focus) {
    this.table.table.querySelectorAll("td[tabindex='0'], td[aria-selected]").forEach((cell) => {
      cell.tabIndex = -1;
      cell.removeAttribute("aria-selected");
    });
    const { rows, first, last } = this.selection;
    if (this.anchor) {
      rows.forEach((row) => {
        for (let column = first; column <= last; column++) {
          this.table.cell(row, column)?.setAttribute("aria-selected", "true");
        }
      });
    }
    if (this.cell) {
      this.cell.tabIndex = 0;
      if (focus) {
        this.cell.focus({ preventScroll: true });
        this.cell.scrollIntoView({ block: "nearest", inline: "nearest" });
      }
    }
  }

  /** After rows have come or gone: where it was, or as near as can be. */
  keep() {
    const visible = this.table.visible;
    const had = this.table.table.contains(document.activeElement) || document.activeElement === document.body;
    if (!visible.includes(this.row)) {
      this.row = visible[Math.min(this.index ?? 0, visible.length - 1)] ?? null;
      this.anchor = null;
      this.show(this.index !== undefined && had);
    }
    this.index = visible.indexOf(this.row);
  }
}
