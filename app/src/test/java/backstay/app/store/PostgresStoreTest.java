package backstay.app.store;

/// The store on a PostgreSQL server.
final class PostgresStoreTest extends StoreContract {
    private final String url = Postgres.emptyUrl();

    @Override
    Store openEmpty() {
        return Store.open(url);
    }

    @Override
    Store openAgain() {
        return Store.open(url);
    }
}
