const MAX_ROWS = 100; // per request
const MAX_LENGTH = 60_000; // characters per request; the API takes 256 KB
const RETRY_DELAYS = [1, 2, 4, 8, 15]; // seconds

// Saves changed rows, one request at a time. Changes made meanwhile go with the next one; after a failure it tries again.
export class Outbox {
  constructor(rows, api, draftStore) {
    this.rows = rows;
    this.api = api;
    this.draftStore = draftStore;
    this.rowsEtag = null; // of the rows as this page knows them
    this.failure = null; // offline or signedOut while nothing can be sent
    this.refusal = null; // why the last request was refused
    this.requestCount = 0;
    this.onResponse = () => {}; // called with the sent rows and their results
    this.attempts = 0;
    this.batchSize = MAX_ROWS;
    addEventListener("online", () => this.retry());
    addEventListener("focus", () => this.retry());
  }

  /** Stores changed rows in the browser and sends them. */
  enqueue(rows) {
    rows.filter((row) => row.isBlank && !row.sending).forEach((row) => (row.dirty = false));
    this.draftStore.save(this.rows.all);
    this.rows.onChange(rows);
    this.#send();
  }

  /** Sends at once after a failure. */
  retry() {
    if (this.failure) {
      this.failure = null;
      this.#send();
    }
  }

  recordError({ kind, message }) {
    this.failure = kind === "refused" ? null : kind;
    this.refusal = kind === "refused" ? message : null;
  }

  get isIdle() {
    return !this.sending && !this.rows.all.some((row) => row.dirty);
  }

  async #send() {
    const batch = this.#nextBatch();
    if (this.sending || this.failure || batch.length === 0) {
      return;
    }
    this.sending = true;
    this.requestCount++;
    const changes = batch.map((row) => this.#createChange(row));
    this.rows.onChange(batch);
    try {
      const saved = await this.api.post("grid", { changes });
      this.attempts = 0;
      this.rowsEtag = saved.before === this.rowsEtag ? saved.mark : null; // null: a coworker has saved too, load the rows
      batch.forEach((row, i) => this.#applyResult(row, changes[i], saved.results[i]));
      this.onResponse(batch, saved.results);
    } catch (error) {
      this.#handleError(batch, error);
    } finally {
      this.sending = false;
      batch.forEach((row) => (row.sending = false));
      this.draftStore.save(this.rows.all);
      this.rows.onChange(batch.some((row) => row.removed) ? undefined : batch);
    }
    this.#send();
  }

  #nextBatch() {
    const waiting = this.rows.all.filter((row) => row.dirty && !row.conflict);
    this.batchSize = waiting.length === 0 ? MAX_ROWS : this.batchSize;
    let length = 0;
    const fits = (row, i) => i === 0 || (length += JSON.stringify(row.unsaved).length) < MAX_LENGTH;
    return waiting.slice(0, this.batchSize).filter(fits);
  }

  #createChange(row) {
    row.dirty = false;
    row.sending = true;
    const change = { id: row.id, cells: { ...row.unsaved } };
    if (row.version !== null) {
      change.version = row.version;
    }
    if (row.removed) {
      change.removed = true;
      delete change.cells;
    }
    return change;
  }

  #applyResult(row, change, result) {
    if (result.outcome === "CONFLICT" || result.outcome === "GONE") {
      row.conflict = { present: result.row ?? null };
      return;
    }
    if (result.outcome === "REMOVED") {
      this.#applyRemoval(row, change);
      return;
    }
    for (const [field, text] of Object.entries(change.cells)) {
      if (row.unsaved[field] === text && !result.refused.includes(field)) {
        delete row.unsaved[field];
      }
    }
    row.applyStored(result.row);
    row.setErrors(result.findings);
  }

  /** A removed row keeps its texts as unsaved changes for undo. An emptied row is removed by the API as well. */
  #applyRemoval(row, change) {
    row.version = null;
    row.participant = null;
    row.errors = {};
    if (change.removed) {
      row.unsaved = { ...row.stored, ...row.unsaved };
      row.stored = {};
      row.dirty = !row.removed; // undone during the request
      if (row.removed) {
        this.rows.drop(row);
      }
    } else {
      row.stored = {};
      Object.entries(change.cells).forEach(([field, text]) => row.unsaved[field] === text && delete row.unsaved[field]);
    }
  }

  #handleError(batch, error) {
    if (error.status === 422 && batch.length > 1) {
      this.batchSize = 1; // one row is unreadable; sent singly, the others are saved
      batch.forEach((row) => (row.dirty = true));
      return;
    }
    this.recordError(error);
    if (this.refusal) {
      batch.forEach((row) => (row.refusal = this.refusal));
    } else {
      batch.forEach((row) => (row.dirty = true));
    }
    if (error.kind === "offline") {
      const delay = RETRY_DELAYS[Math.min(this.attempts++, RETRY_DELAYS.length - 1)];
      setTimeout(() => this.retry(), delay * 1000);
    }
  }
}
