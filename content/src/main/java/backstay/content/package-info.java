/// The knowledge base as read: exercises, programmes, lessons, questions, rules, words and sources.
@NullMarked
package backstay.content;

import org.jspecify.annotations.NullMarked;
