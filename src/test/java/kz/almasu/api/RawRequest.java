package kz.almasu.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A request whose body is sent bit by bit until there is an answer: an HTTP client would want to send all of it. */
record RawRequest(URL portal, String method, String path, String headers) {

    static final int LARGE = 62_000_000;

    private static final int PART = 64 * 1024;
    private static final int MOST_MILLIS_BETWEEN = 40;

    /** The answer, and how many bytes of the body had been sent until it came; status 0 for none. */
    record Answer(int status, String text, long sent) {}

    /** Announces a large body. */
    Answer announced(long most) throws IOException {
        return send("Content-Length: " + LARGE + "\r\n", "", "", most);
    }

    /** Does not say how large the body is. */
    Answer chunked(long most) throws IOException {
        return send("Transfer-Encoding: chunked\r\n", Integer.toHexString(PART) + "\r\n", "\r\n", most);
    }

    /** @param most bytes of the body that are sent without an answer */
    private Answer send(String length, String before, String after, long most) throws IOException {
        byte[] part = new byte[PART];
        Arrays.fill(part, (byte) 'a');
        try (Socket socket = new Socket(portal.getHost(), portal.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(ascii(method + " /" + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + length + "\r\n"));
            long sent = 0;
            try {
                while (sent < most && !isAnswered(socket.getInputStream())) {
                    out.write(ascii(before));
                    out.write(part);
                    out.write(ascii(after));
                    sent += PART;
                }
            } catch (IOException closedByTheServer) {
                // what it has answered can still be read
            }
            socket.setSoTimeout(MOST_MILLIS_BETWEEN * 25);
            return answer(socket.getInputStream(), sent);
        }
    }

    private static boolean isAnswered(InputStream in) throws IOException {
        for (int i = 0; i < MOST_MILLIS_BETWEEN && in.available() == 0; i++) {
            try {
                Thread.sleep(1);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        return in.available() > 0;
    }

    private static Answer answer(InputStream in, long sent) {
        StringBuilder text = new StringBuilder();
        try {
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                text.append(line).append('\n');
            }
        } catch (IOException noMore) {
            // a connection that stays open, or one that was cut off
        }
        return new Answer(
                text.length() == 0 ? 0 : Integer.parseInt(text.toString().split(" ")[1]), text.toString(), sent);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
