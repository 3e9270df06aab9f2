// Conversion between stored cell values and the texts that users read and type.
export const MAX_CELL_LENGTH = 1000; // characters; the API refuses more

const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)$/;

function normalize(name) {
  return name.trim().toLowerCase().replaceAll("ё", "е").replace(/\s+/g, " ");
}

/** Display text of a stored value: a name for a code, a date as dd.mm.yyyy. */
export function toDisplay(column, stored) {
  if (column.kind === "date") {
    return stored.replace(ISO_DATE, "$3.$2.$1");
  }
  const option = column.options?.find((one) => one.code === stored);
  return option ? option.name : stored;
}

/** Value to store for a typed text: the code for a code or a name in any language; otherwise the text itself. */
export function toStored(column, typed) {
  const key = normalize(typed);
  const option = column.options?.find((one) => normalize(one.code) === key || one.names.some((name) => normalize(name) === key));
  return option ? option.code : stripControlCharacters(typed);
}

/** Word processors put control characters and lone surrogates on the clipboard; the database refuses them. */
function stripControlCharacters(typed) {
  return (typed.toWellFormed?.() ?? typed).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, " ").trim();
}

/** Options that contain the typed text; those that start with it come first. */
export function matchingOptions(column, typed) {
  const key = normalize(typed);
  const starts = (option) => normalize(option.code).startsWith(key) || option.names.some((name) => normalize(name).startsWith(key));
  const contains = (option) => option.names.some((name) => normalize(name).includes(key));
  const first = column.options.filter(starts);
  return first.concat(column.options.filter((option) => !first.includes(option) && contains(option)));
}

/** Whether a row of cells repeats the headings of the columns from a given index on. */
export function isHeadingRow(columns, firstColumn, cells) {
  return (
    cells.length > 1 &&
    cells.every((cell, i) => {
      const column = columns[firstColumn + i];
      return column && [column.heading, column.field].some((name) => normalize(name) === normalize(cell));
    })
  );
}
