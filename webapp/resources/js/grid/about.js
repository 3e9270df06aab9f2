import { button, element } from "./elements.js";
import { mark } from "./table.js";
import { text } from "./texts.js";

// What is said about the cell of the cursor, in a line for each matter below the grid. The lines describe the cell.
export class About {
  constructor(place, table, cursor, explaining) {
    this.table = table;
    this.cursor = cursor;
    this.explaining = explaining;
    this.lines = element("div", "", { id: "grid-message" });
    this.buttons = element("div", "bar-actions");
    const box = element("div", "grid-about");
    box.append(this.lines, this.buttons);
    place.append(box);
  }

  show() {
    const { row, field, cell } = this.cursor;
    const matters = row ? matter(row, field) : [];
    const shown = JSON.stringify(matters);
    if (this.shown !== shown) {
      this.shown = shown;
      this.lines.replaceChildren(...matters.map(line));
      this.#offer(matters.filter((one) => one.id && one.kind !== "noted"));
    }
    this.table.table.querySelectorAll("[aria-describedby]").forEach((other) => other.removeAttribute("aria-describedby"));
    if (matters.length > 0 && cell) {
      cell.setAttribute("aria-describedby", "grid-message");
    }
  }

  /** Explains the warning at the cell, the first open one of several. Without one, nothing happens. */
  explain() {
    const warnings = this.cursor.row?.concerns[this.cursor.field]?.filter((one) => ["warned", "explained"].includes(one.kind)) ?? [];
    const warning = warnings.find((one) => one.kind === "warned") ?? warnings[0];
    if (warning && this.table.editable) {
      this.explaining.open(warning);
    }
    return warning !== undefined;
  }

  #offer(warnings) {
    const offered = this.table.editable ? warnings.filter((one) => one.kind !== "wrong") : [];
    this.buttons.replaceChildren(
      ...offered.map((warning) => button(warning.kind === "warned" ? "grid.explain" : "grid.explainAnew", () => this.explaining.open(warning))),
    );
  }
}

/** What a row that cannot be stored is told, what is wrong with the cell, and what the rules have found there. */
function matter(row, field) {
  const failed = row.failed ? [{ kind: "wrong", message: row.failed }] : [];
  const state = row.state(field);
  const wrong = row.findings[field] ? [{ kind: state === "missing" ? state : "wrong", message: row.findings[field] }] : [];
  return [...failed, ...wrong, ...(field in row.typed ? [] : row.concerns[field] ?? [])];
}

function line(one) {
  const said = element("p", "grid-message", { "data-state": one.kind });
  if (one.kind === "missing") {
    said.append(one.message);
  } else {
    said.append(mark(one.kind), " ", element("b", "", {}, text("grid.mark." + one.kind) + ":"), " " + one.message);
  }
  if (one.explanation) {
    said.append(element("span", "sub", {}, text("grid.explained", one.explanation)));
  }
  return said;
}
