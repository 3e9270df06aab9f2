// Tab-separated values, as spreadsheets put them on the clipboard: a cell that contains a tab, a line end or a quotation
// mark is quoted, with quotation marks doubled.

/** Rows of cells. A quotation mark inside an unquoted cell is an ordinary character; a final line end starts no row. */
export function parseTsv(tsv) {
  const rows = [];
  let row = [];
  let position = 0;
  const text = tsv.replace(/\r\n?/g, "\n");
  while (position < text.length) {
    const [cell, end] = readCell(text, position);
    row.push(cell);
    position = end + 1;
    if (end >= text.length || text[end] === "\n") {
      rows.push(row);
      row = [];
    } else if (position === text.length) {
      row.push("");
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

/** Cell that starts at a position, and its end. */
function readCell(text, start) {
  if (text[start] === '"') {
    const quoted = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;
    quoted.lastIndex = start;
    const match = quoted.exec(text);
    if (match) {
      return [match[1].replace(/""/g, '"'), quoted.lastIndex];
    }
  }
  const unquoted = /[^\t\n]*/y;
  unquoted.lastIndex = start;
  return [unquoted.exec(text)[0], unquoted.lastIndex];
}

export function formatTsv(rows) {
  return rows.map((row) => row.map(quote).join("\t")).join("\n");
}

function quote(cell) {
  return /["\t\n]/.test(cell) ? '"' + cell.replace(/"/g, '""') + '"' : cell;
}
