/// The knowledge base: YAML that people can edit, and the only code that reads it.
module backstay.content {
    requires transitive backstay.core;
    requires org.snakeyaml.engine;
    requires static org.jspecify;

    exports backstay.content;
}
