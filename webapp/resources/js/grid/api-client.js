// JSON requests to the API, authenticated by the session. The account header lets the API refuse a page that is still open
// from an earlier login.
export class ApiClient {
  constructor(baseUrl, account, language) {
    this.baseUrl = baseUrl;
    this.account = account;
    this.language = language;
  }

  get(path) {
    return this.#send("GET", path);
  }

  post(path, body) {
    return this.#send("POST", path, { body: JSON.stringify(body) });
  }

  /** Completes even if the page is being closed. */
  delete(path) {
    return this.#send("DELETE", path, { keepalive: true });
  }

  async #send(method, path, options = {}) {
    let response;
    try {
      response = await fetch(new URL(path, this.baseUrl), {
        method,
        headers: {
          "Almasu-Account": this.account,
          "Accept-Language": this.language,
          "Content-Type": "application/json",
          Accept: "application/json",
        },
        signal: AbortSignal.timeout(30_000),
        ...options,
      });
    } catch {
      throw new ApiError("offline");
    }
    if (response.ok) {
      return response.status === 204 ? null : response.json().catch(() => Promise.reject(new ApiError("offline")));
    }
    throw await errorOf(response);
  }
}

/** Failed request; its kind is offline, signedOut or refused. */
export class ApiError extends Error {
  constructor(kind, detail, status) {
    super(detail ?? kind);
    this.kind = kind;
    this.status = status;
  }
}

async function errorOf(response) {
  if (response.status === 401) {
    return new ApiError("signedOut");
  }
  if (response.status >= 500) {
    return new ApiError("offline");
  }
  const problem = await response.json().catch(() => ({}));
  return new ApiError("refused", problem.detail, response.status);
}
