// What stands in the columns: how a stored text is shown, and what a typed one means.
export const LONGEST = 1000; // letters in a cell; the API refuses more

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

export function fold(name) {
  return name.trim().toLowerCase().replaceAll("ё", "е").replace(/\s+/g, " ");
}

/** The text of a cell in the reader's words: names for codes, days as they are written here. */
export function shown(column, stored) {
  if (column.kind === "day") {
    return stored.replace(DAY, "$3.$2.$1");
  }
  const option = column.options?.find((known) => known.code === stored);
  return option ? option.name : stored;
}

/** The code that is meant by a code or a name in any language; the text itself where none is. */
export function meant(column, typed) {
  const folded = fold(typed);
  const option = column.options?.find((known) => fold(known.code) === folded || known.names.some((name) => fold(name) === folded));
  return option ? option.code : clean(typed);
}

/** What word processors put on the clipboard and no database takes. */
function clean(typed) {
  return (typed.toWellFormed?.() ?? typed).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, " ").trim();
}

/** The options that hold what was typed, those that begin with it first. */
export function matching(column, typed) {
  const folded = fold(typed);
  const begins = (option) => fold(option.code).startsWith(folded) || option.names.some((name) => fold(name).startsWith(folded));
  const holds = (option) => option.names.some((name) => fold(name).includes(folded));
  const first = column.options.filter(begins);
  return first.concat(column.options.filter((option) => !first.includes(option) && holds(option)));
}

/** Whether these cells are the headings of the columns from this one on. */
export function areHeadings(columns, first, cells) {
  return (
    cells.length > 1 &&
    cells.every((cell, i) => {
      const column = columns[first + i];
      return column && [column.heading, column.field].some((name) => fold(name) === fold(cell));
    })
  );
}
