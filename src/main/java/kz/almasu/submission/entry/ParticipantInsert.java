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
 * Adds the participants of a whole sheet. They are written as plain rows: as entities ten thousand take twice as long, and
 * fill the memory until the transaction ends.
 */
@ApplicationScoped
class ParticipantInsert {

    /** PostgreSQL's driver writes up to 128 rows as one statement; what is no multiple of that is written in pieces. */
    private static final int BATCH = 8 * 128;

    @PersistenceContext
    private EntityManager entityManager;

    /**
     * Stores them one after the other. They are not managed; whoever needs them reads them.
     *
     * @return how many
     */
    int add(Stream<Participant> participants) {
        entityManager.flush(); // the submission and institutions abroad may be new, too
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
        } catch (SQLException refused) {
            throw new IllegalStateException("participants of a sheet", refused);
        }
    }
}
