import { button, element } from "./elements.js";
import { announce, text } from "./texts.js";

// Toolbar above the grid: commands, whether everything is saved, open problems and coworkers.
export class StatusBar {
  constructor(bar, root, parts) {
    Object.assign(this, parts);
    this.buttons = element("div", "bar-actions");
    this.buttons.append(
      button("grid.undo", () => this.commands.undo()),
      button("grid.redo", () => this.commands.redo()),
      button("grid.add", () => this.#goToBlankRow()),
    );
    this.saveStatus = element("p", "grid-save-status", { role: "status" });
    this.notice = element("div", "grid-notice");
    this.nextProblem = button("grid.nextProblem", () => this.cursor.jumpToNextProblem());
    this.coworkers = element("p", "grid-coworkers", { role: "status" });
    bar.append(this.buttons, this.saveStatus, this.nextProblem, this.coworkers);
    this.pager = element("div", "bar-actions grid-pager");
    root.querySelector(".grid-region").before(this.notice);
    this.reportLink = element("a", "", { href: this.report });
    this.buttons.hidden = this.nextProblem.hidden = this.reportLink.hidden = true; // until the rows are loaded
    this.saveStatus.textContent = text("grid.loading");
    this.saveStatus.after(this.reportLink);
    root.append(this.pager);
    addEventListener("beforeunload", (event) => this.#onBeforeUnload(event));
    this.commands.onPasteNotice = (notice) => (this.pasteNotice = notice);
  }

  update() {
    const counts = this.#counts();
    const { unsaved, refused, drafts, unexplained } = counts;
    const problems = refused + drafts + unexplained;
    setText(this.saveStatus, this.#saveStatusText(counts));
    this.saveStatus.dataset.status = this.outbox.failure ? "failure" : unsaved > 0 ? "saving" : problems > 0 ? "incomplete" : "saved";
    setText(this.reportLink, text("grid.reportIssues", this.issues.ofReport));
    this.reportLink.hidden = this.issues.ofReport === 0;
    this.nextProblem.hidden = problems === 0;
    this.buttons.hidden = !this.table.editable;
    this.#updateNotice();
    this.#updatePager();
  }

  #counts() {
    const filled = this.rows.all.filter((row) => !row.isBlank);
    return {
      unsaved: filled.filter((row) => row.dirty || row.sending).length,
      refused: filled.filter((row) => !row.dirty && !row.sending && !row.conflict && row.hasUnsavedChanges).length,
      drafts: filled.filter((row) => !row.removed && !row.participant && !row.hasUnsavedChanges).length,
      unexplained: this.issues.unexplained,
    };
  }

  /** "Saved" is left out where rows were refused. */
  #saveStatusText({ unsaved, refused, drafts, unexplained }) {
    const parts = [];
    if (unsaved > 0) {
      parts.push(text(this.outbox.failure ? "grid.unsaved" : "grid.saving", unsaved));
    } else if (refused === 0) {
      parts.push(text("grid.saved"));
    }
    if (refused > 0) {
      parts.push(text("grid.refused", refused));
    }
    if (drafts > 0) {
      parts.push(text("grid.drafts", drafts));
    }
    if (unexplained > 0) {
      parts.push(text("grid.unexplained", unexplained));
    }
    return parts.join(" · ");
  }

  /** Announces the outcome of a save to screen readers, in one sentence. */
  announceResults(results) {
    const findings = results.flatMap((result) => (result.outcome === "REFUSED" ? result.findings : []));
    if (findings.length > 0) {
      announce(text("grid.invalid", findings[0].message));
    } else if (results.length === 1) {
      announce(text(results[0].outcome === "UNFINISHED" ? "grid.savedAsDraft" : "grid.saved"));
    }
  }

  /** Tells that the rows could not be loaded. */
  showLoadError(error) {
    this.outbox.recordError(error);
    this.#updateNotice();
  }

  /** Shows the most urgent notice. An unchanged one stays as it is: as an alert, it would be read again. */
  #updateNotice() {
    const { failure, refusal } = this.outbox;
    const conflicting = this.rows.all.find((row) => row.conflict && !row.isBlank);
    const kind = failure ?? (refusal ? "refusal" : conflicting ? "conflict" : this.pasteNotice ? "paste" : "");
    const drawn = kind + (refusal ?? "") + (conflicting?.id ?? "") + (this.pasteNotice ?? "");
    if (this.drawnNotice === drawn) {
      return;
    }
    this.drawnNotice = drawn;
    this.notice.replaceChildren();
    if (kind) {
      this.notice.append(this.#createNotice(kind, conflicting));
    }
  }

  #createNotice(kind, conflicting) {
    const box = element("div", kind === "paste" ? "notice" : "notice notice-warn", { role: "alert" });
    const message = { refusal: this.outbox.refusal, paste: this.pasteNotice }[kind] ?? text("grid.notice." + kind);
    box.append(element("p", "", {}, message));
    if (kind === "signedOut") {
      box.append(element("a", "button primary", { href: this.signIn }, text("grid.signIn")));
    } else if (kind === "offline") {
      box.append(button("grid.retry", () => this.outbox.retry()));
    } else if (kind === "conflict") {
      box.append(button("grid.compare", () => this.conflictDialog.open(conflicting)));
    }
    return box;
  }

  #updatePager() {
    const pageCount = this.table.pageCount;
    this.pager.hidden = pageCount === 1;
    if (pageCount > 1) {
      this.pager.replaceChildren(
        button("grid.previousPage", () => this.#turnPages(-1)),
        element("span", "", {}, text("grid.page", this.table.page + 1, pageCount)),
        button("grid.nextPage", () => this.#turnPages(1)),
      );
    }
  }

  #turnPages(pages) {
    this.table.page = Math.max(0, Math.min(this.table.pageCount - 1, this.table.page + pages));
    this.table.draw();
    this.cursor.moveTo(this.table.visible[0], 0);
    this.#updatePager();
  }

  #goToBlankRow() {
    this.table.page = this.table.pageCount - 1;
    this.table.draw();
    this.cursor.moveTo(this.table.blankRow, 0);
    this.cursor.cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  /** Asks before unsaved changes are lost. They survive signing in, since the draft store belongs to the tab. */
  #onBeforeUnload(event) {
    if (this.rows.all.some((row) => row.dirty && !row.isBlank) && this.outbox.failure !== "signedOut") {
      event.preventDefault();
    }
  }
}

/** An unchanged live region is not written again, or screen readers would repeat it. */
function setText(target, content) {
  if (target.textContent !== content) {
    target.textContent = content;
  }
}
