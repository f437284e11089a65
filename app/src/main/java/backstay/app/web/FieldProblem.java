package backstay.app.web;

/// What is wrong with one field of a form, said next to that field in plain words.
///
/// @param field the field's name in the form
/// @param message one sentence that says what to enter instead
public record FieldProblem(String field, String message) {}
