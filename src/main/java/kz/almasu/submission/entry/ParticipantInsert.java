package kz.almasu.submission.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.stream.Stream;
import kz.almasu.submission.Participant;
import kz.almasu.submission.ParticipantTable;
import org.eclipse.persistence.sessions.UnitOfWork;

/**
 * Bulk insert of the participants of a sheet by JDBC: persisting ten thousand entities takes twice as long and fills
 * the memory until the transaction ends.
 */
@ApplicationScoped
class ParticipantInsert {

    /**
     * PostgreSQL's driver rewrites up to 128 rows into one statement; a batch size that is no multiple is split into
     * smaller ones.
     */
    private static final int BATCH = 8 * 128;

    @PersistenceContext
    private EntityManager entityManager;

    /**
     * Inserts participants; the instances are not managed afterwards.
     *
     * @return number of participants inserted
     */
    int add(Stream<Participant> participants) {
        entityManager.flush(); // the submission and institutions abroad may be unsaved
        UnitOfWork unit = entityManager.unwrap(UnitOfWork.class);
        try (PreparedStatement insert =
                entityManager.unwrap(Connection.class).prepareStatement(ParticipantTable.INSERT)) {
            int added = 0;
            for (Participant participant : (Iterable<Participant>) participants::iterator) {
                unit.assignSequenceNumber(participant);
                ParticipantTable.write(insert, participant);
                insert.addBatch();
                if (++added % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
            return added;
        } catch (SQLException e) {
            throw new IllegalStateException("participants of a sheet", e);
        }
    }
}
