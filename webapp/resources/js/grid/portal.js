// Requests to the API in the name of the account that the page is shown to; the session says who that is.
export class Portal {
  constructor(address, account, language) {
    this.address = address;
    this.account = account;
    this.language = language;
  }

  get(path) {
    return this.#send("GET", path);
  }

  post(path, body, more = {}) {
    return this.#send("POST", path, { body: JSON.stringify(body), ...more });
  }

  delete(path) {
    return this.#send("DELETE", path, { keepalive: true });
  }

  async #send(method, path, more = {}) {
    let answer;
    try {
      answer = await fetch(new URL(path, this.address), {
        method,
        headers: {
          "Almasu-Account": this.account,
          "Accept-Language": this.language,
          "Content-Type": "application/json",
          Accept: "application/json",
        },
        signal: AbortSignal.timeout(30_000),
        ...more,
      });
    } catch {
      throw new Failure("offline");
    }
    if (answer.ok) {
      return answer.status === 204 ? null : answer.json().catch(() => Promise.reject(new Failure("offline")));
    }
    throw await failure(answer);
  }
}

/** Why a request failed: offline, signedOut or refused. */
export class Failure extends Error {
  constructor(kind, detail, status) {
    super(detail ?? kind);
    this.kind = kind;
    this.status = status;
  }
}

async function failure(answer) {
  if (answer.status === 401) {
    return new Failure("signedOut");
  }
  if (answer.status >= 500) {
    return new Failure("offline");
  }
  const problem = await answer.json().catch(() => ({}));
  return new Failure("refused", problem.detail, answer.status);
}
