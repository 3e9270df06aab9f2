// Active cell of the grid and the selection that extends from it.
export class Cursor {
  constructor(table) {
    this.table = table;
    this.row = null;
    this.column = 0;
    this.anchor = null; // { row, column } where the selection started
    this.onMove = () => {};
  }

  /** Makes a cell of the current page the active one; false if the row is not on it. */
  moveTo(row, column, { select = false, focus = true } = {}) {
    const visible = this.table.visible;
    if (!visible.includes(row)) {
      return false;
    }
    this.anchor = select ? (this.anchor ?? { row: this.row, column: this.column }) : null;
    this.row = row;
    this.column = Math.max(0, Math.min(column, this.table.columns.length));
    this.render(focus);
    this.onMove();
    return true;
  }

  /** Moves by rows and columns, up to the edge of the page. */
  moveBy(rows, columns, options) {
    const visible = this.table.visible;
    const from = Math.max(0, visible.indexOf(this.row));
    const to = Math.max(0, Math.min(visible.length - 1, from + rows));
    return this.moveTo(visible[to], this.column + columns, options);
  }

  /** Moves by cells in reading order; false at the end of the page. */
  step(cells) {
    const visible = this.table.visible;
    const width = this.table.columns.length + 1;
    const index = visible.indexOf(this.row) * width + this.column + cells;
    return index >= 0 && index < visible.length * width && this.moveTo(visible[Math.floor(index / width)], index % width);
  }

  /** Jumps to the next cell with a problem on any page; after the last one, to the first. */
  jumpToNextProblem(options) {
    const list = this.table.rows.list;
    const problems = list.flatMap((row, rowIndex) =>
      this.table.columns.map(({ field }, column) => ({ row, rowIndex, column, field })).filter(({ field }) => row.hasProblem(field)),
    );
    const current = list.indexOf(this.row);
    const isLater = (problem) => problem.rowIndex > current || (problem.rowIndex === current && problem.column > this.column);
    const next = problems.find(isLater) ?? problems[0];
    return next !== undefined && this.jumpTo(next.row, next.column, options);
  }

  /** Makes a cell of any page the active one. */
  jumpTo(row, column, options) {
    this.table.showPageOf(row);
    return this.moveTo(row, column, options);
  }

  get cell() {
    return this.table.cell(this.row, this.column);
  }

  get field() {
    return this.table.columns[this.column]?.field;
  }

  /** Selected rows and range of columns; without a selection, the active cell. */
  get selection() {
    const visible = this.table.visible;
    const from = this.anchor ?? this;
    const rows = [visible.indexOf(from.row), visible.indexOf(this.row)].sort((one, other) => one - other);
    const columns = [from.column, this.column].sort((one, other) => one - other);
    const last = this.table.columns.length - 1;
    return { rows: visible.slice(Math.max(0, rows[0]), rows[1] + 1), first: Math.min(columns[0], last), last: Math.min(columns[1], last) };
  }

  /** Shows active cell and selection. Only the active cell can be reached by Tab (roving tabindex). */
  render(focus) {
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

  /** After rows were added or removed: stays on its row or, if that is gone, moves to the row in its position. */
  reposition() {
    const visible = this.table.visible;
    const hadFocus = this.table.table.contains(document.activeElement) || document.activeElement === document.body;
    if (!visible.includes(this.row)) {
      this.row = visible[Math.min(this.index ?? 0, visible.length - 1)] ?? null;
      this.anchor = null;
      this.render(this.index !== undefined && hadFocus);
    }
    this.index = visible.indexOf(this.row);
  }
}
