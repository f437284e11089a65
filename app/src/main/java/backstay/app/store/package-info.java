/// The journal on disk: people, their facts and their sign-ins, in SQLite or PostgreSQL with the same SQL.
@NullMarked
package backstay.app.store;

import org.jspecify.annotations.NullMarked;
