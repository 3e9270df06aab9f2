// Sends what was typed, in order, one request at a time: what is typed meanwhile goes with the next one.
const MOST_ROWS = 100;
const MOST_TEXT = 60_000; // letters: the API takes 256 KB at once
const PATIENCE = [1, 2, 4, 8, 15]; // seconds until it is tried again

export class Outbox {
  constructor(rows, portal, keeping) {
    this.rows = rows;
    this.portal = portal;
    this.keeping = keeping;
    this.mark = null; // of the rows that this page knows
    this.trouble = null; // why nothing can be sent now
    this.refusal = null; // why the portal takes nothing of what was sent
    this.sent = 0; // how many requests there were
    this.answered = () => {}; // told the results of each request
    this.tries = 0;
    this.most = MOST_ROWS; // in one request
    addEventListener("online", () => this.again());
    addEventListener("focus", () => this.again());
  }

  /** These rows have changed. */
  put(rows) {
    rows.filter((row) => row.isBlank && !row.sending).forEach((row) => (row.dirty = false));
    this.keeping.keep(this.rows.all);
    this.rows.changed(rows);
    this.#send();
  }

  /** Tries at once what could not be sent. */
  again() {
    if (this.trouble) {
      this.trouble = null;
      this.#send();
    }
  }

  /** A request has failed. */
  failed({ kind, message }) {
    this.trouble = kind === "refused" ? null : kind;
    this.refusal = kind === "refused" ? message : null;
  }

  get isIdle() {
    return !this.sending && !this.rows.all.some((row) => row.dirty);
  }

  async #send() {
    const batch = this.#batch();
    if (this.sending || this.trouble || batch.length === 0) {
      return;
    }
    this.sending = true;
    this.sent++;
    const changes = batch.map((row) => this.#change(row));
    this.rows.changed(batch);
    try {
      const saved = await this.portal.post("grid", { changes });
      this.tries = 0;
      this.mark = saved.before === this.mark ? saved.mark : null;
      batch.forEach((row, i) => this.#settle(row, changes[i], saved.results[i]));
      this.answered(batch, saved.results);
    } catch (failure) {
      this.#fail(batch, failure);
    } finally {
      this.sending = false;
      batch.forEach((row) => (row.sending = false));
      this.keeping.keep(this.rows.all);
      this.rows.changed(batch.some((row) => row.removed) ? undefined : batch);
    }
    this.#send();
  }

  #batch() {
    const waiting = this.rows.all.filter((row) => row.dirty && !row.conflict);
    this.most = waiting.length === 0 ? MOST_ROWS : this.most;
    let letters = 0;
    const fits = (row, i) => i === 0 || (letters += JSON.stringify(row.typed).length) < MOST_TEXT;
    return waiting.slice(0, this.most).filter(fits);
  }

  #change(row) {
    row.dirty = false;
    row.sending = true;
    const change = { id: row.id, cells: { ...row.typed } };
    if (row.version !== null) {
      change.version = row.version;
    }
    if (row.removed) {
      change.removed = true;
      delete change.cells;
    }
    return change;
  }

  #settle(row, change, result) {
    if (result.outcome === "CONFLICT" || result.outcome === "GONE") {
      row.conflict = { present: result.row ?? null };
      return;
    }
    if (result.outcome === "REMOVED") {
      this.#gone(row, change);
      return;
    }
    for (const [field, text] of Object.entries(change.cells)) {
      if (row.typed[field] === text && !result.refused.includes(field)) {
        delete row.typed[field];
      }
    }
    row.take(result.row);
    row.find(result.findings);
  }

  /** A removed row can come back, with all that it said; so can one that was emptied. */
  #gone(row, change) {
    row.version = null;
    row.participant = null;
    row.findings = {};
    if (change.removed) {
      row.typed = { ...row.stored, ...row.typed };
      row.stored = {};
      row.dirty = !row.removed; // taken back meanwhile
      if (row.removed) {
        this.rows.drop(row);
      }
    } else {
      row.stored = {};
      Object.entries(change.cells).forEach(([field, text]) => row.typed[field] === text && delete row.typed[field]);
    }
  }

  #fail(batch, failure) {
    if (failure.status === 422 && batch.length > 1) {
      this.most = 1; // one of them cannot be read: the others shall not wait for it
      batch.forEach((row) => (row.dirty = true));
      return;
    }
    this.failed(failure);
    if (this.refusal) {
      batch.forEach((row) => (row.failed = this.refusal));
    } else {
      batch.forEach((row) => (row.dirty = true));
    }
    if (failure.kind === "offline") {
      const wait = PATIENCE[Math.min(this.tries++, PATIENCE.length - 1)];
      setTimeout(() => this.again(), wait * 1000);
    }
  }
}
