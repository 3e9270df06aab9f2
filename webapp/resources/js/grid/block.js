// A block of cells as spreadsheets put it on the clipboard: tabs between cells, line ends between rows, and quotation
// marks around a cell that holds one of these, doubled inside.

/** The rows of cells of a block. A quotation mark in the middle of a cell is one; a last line end begins no row. */
export function parse(block) {
  const rows = [];
  let row = [];
  let at = 0;
  const text = block.replace(/\r\n?/g, "\n");
  while (at < text.length) {
    const [cell, end] = cellAt(text, at);
    row.push(cell);
    at = end + 1;
    if (end >= text.length || text[end] === "\n") {
      rows.push(row);
      row = [];
    } else if (at === text.length) {
      row.push("");
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

/** The cell that begins here, and where it ends. */
function cellAt(text, start) {
  if (text[start] === '"') {
    const quoted = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;
    quoted.lastIndex = start;
    const found = quoted.exec(text);
    if (found) {
      return [found[1].replace(/""/g, '"'), quoted.lastIndex];
    }
  }
  const rest = /[^\t\n]*/y;
  rest.lastIndex = start;
  return [rest.exec(text)[0], rest.lastIndex];
}

export function format(rows) {
  return rows.map((row) => row.map(quoted).join("\t")).join("\n");
}

function quoted(cell) {
  return /["\t\n]/.test(cell) ? '"' + cell.replace(/"/g, '""') + '"' : cell;
}
