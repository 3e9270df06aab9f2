package kz.almasu.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A blocking HTTP client with keep-alive and cookies that works in the calling thread. The threads of
 * {@code java.net.http} would compete with the server for the same processors and distort the measurement.
 */
final class Http {

    private final Map<String, String> cookies = new LinkedHashMap<>();

    /** A response; redirects are not followed. */
    record Response(int status, String body, String location, String etag) {}

    /** @param body null for none */
    Response send(String method, URI address, Map<String, String> headers, String body) throws IOException {
        return sendBytes(method, address, headers, body == null ? null : body.getBytes(StandardCharsets.UTF_8));
    }

    /** @param bytes null for none */
    Response sendBytes(String method, URI address, Map<String, String> headers, byte[] bytes) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setRequestMethod(method);
        connection.setInstanceFollowRedirects(false);
        headers.forEach(connection::setRequestProperty);
        if (!cookies.isEmpty()) {
            connection.setRequestProperty(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        if (bytes != null) {
            connection.setDoOutput(true);
            connection.setFixedLengthStreamingMode(bytes.length);
            try (OutputStream out = connection.getOutputStream()) {
                out.write(bytes);
            }
        }
        return read(connection);
    }

    private Response read(HttpURLConnection connection) throws IOException {
        int status = connection.getResponseCode();
        connection.getHeaderFields().getOrDefault("Set-Cookie", List.of()).forEach(this::storeCookie);
        try (InputStream in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            String text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Response(status, text, connection.getHeaderField("Location"), connection.getHeaderField("ETag"));
        }
    }

    private void storeCookie(String cookie) {
        String pair = cookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
}
