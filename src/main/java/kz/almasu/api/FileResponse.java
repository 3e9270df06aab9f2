package kz.almasu.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Responses with a file to download. */
public final class FileResponse {

    private FileResponse() {}

    public static Response of(byte[] file, String name) {
        return Response.ok(file)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
