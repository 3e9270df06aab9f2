import { button, element } from "./elements.js";
import { announce, text } from "./texts.js";

// The bar above the grid: whether all is saved, and if not, why; what is still to be mended.
export class Status {
  constructor(bar, place, parts) {
    Object.assign(this, parts);
    this.buttons = element("div", "bar-actions");
    this.buttons.append(button("grid.undo", () => this.deeds.undo()), button("grid.redo", () => this.deeds.redo()), button("grid.add", () => this.#add()));
    this.line = element("p", "grid-status", { role: "status" });
    this.notice = element("div", "grid-notice");
    this.next = button("grid.next", () => this.cursor.goToProblem());
    this.others = element("p", "grid-others", { role: "status" });
    bar.append(this.buttons, this.line, this.next, this.others);
    this.pager = element("div", "bar-actions grid-pager");
    place.querySelector(".grid-region").before(this.notice);
    this.ofReport = element("a", "", { href: this.report });
    this.buttons.hidden = this.next.hidden = this.ofReport.hidden = true; // until the rows are there
    this.line.textContent = text("grid.loading");
    this.line.after(this.ofReport);
    place.append(this.pager);
    addEventListener("beforeunload", (event) => this.#hold(event));
    this.deeds.told = (said) => (this.note = said);
  }

  /** Everything about the state of the rows. */
  show() {
    const list = this.rows.all.filter((row) => !row.isBlank);
    const waiting = list.filter((row) => row.dirty || row.sending).length;
    const conflict = list.find((row) => row.conflict);
    const refused = list.filter((row) => !row.dirty && !row.sending && !row.conflict && row.isPending).length;
    const unfinished = list.filter((row) => !row.removed && !row.participant && !row.isPending).length;
    const toMend = refused + unfinished + this.findings.toExplain;
    const said = [waiting > 0 ? text(this.outbox.trouble ? "grid.waiting" : "grid.saving", waiting) : text("grid.saved")];
    if (refused > 0) {
      said[0] = waiting > 0 ? said[0] : "";
      said.push(text("grid.refused", refused));
    }
    if (unfinished > 0) {
      said.push(text("grid.unfinished", unfinished));
    }
    if (this.findings.toExplain > 0) {
      said.push(text("grid.toExplain", this.findings.toExplain));
    }
    this.#say(this.ofReport, text("grid.ofReport", this.findings.ofReport));
    this.ofReport.hidden = this.findings.ofReport === 0;
    this.#say(this.line, said.filter(Boolean).join(" · "));
    this.line.dataset.state = this.outbox.trouble ? "trouble" : waiting > 0 ? "saving" : toMend > 0 ? "open" : "saved";
    this.next.hidden = toMend === 0;
    this.buttons.hidden = !this.table.editable;
    this.#trouble(conflict);
    this.#pages();
  }

  /** Tells what has become of a request, in one sentence. */
  tell(sent, results) {
    const wrong = results.flatMap((result) => (result.outcome === "REFUSED" ? result.findings : []));
    if (wrong.length > 0) {
      announce(text("grid.notValid", wrong[0].message));
    } else if (results.length === 1) {
      announce(text(results[0].outcome === "UNFINISHED" ? "grid.keptUnfinished" : "grid.saved"));
    }
  }

  /** The rows could not be read. */
  fail(failure) {
    this.outbox.failed(failure);
    this.#trouble();
  }

  #trouble(conflict) {
    const { trouble, refusal } = this.outbox;
    const key = trouble ?? (refusal ? "refusal" : conflict ? "conflict" : this.note ? "note" : "");
    const shown = key + (refusal ?? "") + (conflict?.id ?? "") + (this.note ?? "");
    if (this.shown === shown) {
      return;
    }
    this.shown = shown;
    this.notice.replaceChildren();
    if (!key) {
      return;
    }
    const box = element("div", key === "note" ? "notice" : "notice notice-warn", { role: "alert" });
    box.append(element("p", "", {}, key === "refusal" ? refusal : key === "note" ? this.note : text("grid.trouble." + key)));
    if (key === "signedOut") {
      box.append(element("a", "button primary", { href: this.signIn }, text("grid.signIn")));
    } else if (key === "offline") {
      box.append(button("grid.again", () => this.outbox.again()));
    } else if (key === "conflict") {
      box.append(button("grid.compare", () => this.versions.open(conflict)));
    }
    this.notice.append(box);
  }

  /** Rows that do not fit on one page. */
  #pages() {
    const pages = this.table.pages;
    this.pager.hidden = pages === 1;
    if (pages > 1) {
      this.pager.replaceChildren(
        button("grid.before", () => this.#turn(-1)),
        element("span", "", {}, text("grid.page", this.table.page + 1, pages)),
        button("grid.after", () => this.#turn(1)),
      );
    }
  }

  #turn(by) {
    this.table.page = Math.max(0, Math.min(this.table.pages - 1, this.table.page + by));
    this.table.draw();
    this.cursor.go(this.table.visible[0], 0);
    this.#pages();
  }

  #add() {
    this.table.page = this.table.pages - 1;
    this.table.draw();
    this.cursor.go(this.table.blank, 0);
    this.cursor.cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  #say(place, said) {
    if (place.textContent !== said) {
      place.textContent = said;
    }
  }

  /** Nothing is lost by signing in; by closing the window it would be. */
  #hold(event) {
    if (this.rows.all.some((row) => row.dirty && !row.isBlank) && this.outbox.trouble !== "signedOut") {
      event.preventDefault();
    }
  }
}
