import { button, element } from "./elements.js";
import { statusIcon } from "./table.js";
import { text } from "./texts.js";

// Errors and issues of the active cell, one per line below the grid. They are the accessible description of the cell.
export class CellDetails {
  constructor(root, table, cursor, explanationDialog) {
    this.table = table;
    this.cursor = cursor;
    this.explanationDialog = explanationDialog;
    this.lines = element("div", "", { id: "grid-message" });
    this.buttons = element("div", "bar-actions");
    const box = element("div", "grid-cell-details");
    box.append(this.lines, this.buttons);
    root.append(box);
  }

  update() {
    const { row, field, cell } = this.cursor;
    const issues = row ? issuesAt(row, field) : [];
    const drawn = JSON.stringify(issues);
    if (this.drawn !== drawn) {
      this.drawn = drawn;
      this.lines.replaceChildren(...issues.map(line));
      this.#showButtons(issues);
    }
    this.table.table.querySelectorAll("[aria-describedby]").forEach((other) => other.removeAttribute("aria-describedby"));
    if (issues.length > 0 && cell) {
      cell.setAttribute("aria-describedby", "grid-message");
    }
  }

  /** Opens the dialog for the first unexplained warning of the cell, else for the first one; false if it has none. */
  explainWarning() {
    const warnings = this.cursor.row?.issues[this.cursor.field]?.filter(isWarning) ?? [];
    const warning = warnings.find(({ status }) => status === "warning") ?? warnings[0];
    if (warning && this.table.editable) {
      this.explanationDialog.open(warning);
    }
    return warning !== undefined;
  }

  #showButtons(issues) {
    const warnings = this.table.editable ? issues.filter(isWarning) : [];
    this.buttons.replaceChildren(
      ...warnings.map((warning) =>
        button(warning.status === "warning" ? "grid.explain.open" : "grid.explain.change", () => this.explanationDialog.open(warning)),
      ),
    );
  }
}

function isWarning({ status }) {
  return status === "warning" || status === "explained";
}

/** Why the row was refused, what is wrong with the cell, and the issues of its stored text. */
function issuesAt(row, field) {
  const refusal = row.refusal ? [{ status: "error", message: row.refusal }] : [];
  const status = row.status(field) === "missing" ? "missing" : "error";
  const error = row.errors[field] ? [{ status, message: row.errors[field] }] : [];
  return [...refusal, ...error, ...(field in row.unsaved ? [] : (row.issues[field] ?? []))];
}

function line(issue) {
  const paragraph = element("p", "grid-message", { "data-status": issue.status });
  if (issue.status === "missing") {
    paragraph.append(issue.message);
  } else {
    paragraph.append(statusIcon(issue.status), " ", element("b", "", {}, text("grid.status." + issue.status) + ":"), " " + issue.message);
  }
  if (issue.explanation) {
    paragraph.append(element("span", "sub", {}, text("grid.explanation", issue.explanation)));
  }
  return paragraph;
}
