package kz.almasu.intake.job;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.almasu.intake.file.CellAddress;

/** Serialization of corrected cells, stored encrypted with the uploaded file. */
final class CellCorrections {

    private CellCorrections() {}

    static byte[] write(Map<CellAddress, String> cells) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(cells.size());
            for (Map.Entry<CellAddress, String> cell : cells.entrySet()) {
                out.writeInt(cell.getKey().row());
                out.writeInt(cell.getKey().column());
                out.writeUTF(cell.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static Map<CellAddress, String> read(byte[] bytes) {
        Map<CellAddress, String> cells = new LinkedHashMap<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            for (int remaining = in.readInt(); remaining > 0; remaining--) {
                cells.put(new CellAddress(in.readInt(), in.readInt()), in.readUTF());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return cells;
    }
}
