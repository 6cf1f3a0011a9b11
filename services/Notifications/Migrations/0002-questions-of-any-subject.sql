-- A question may be about an appointment as well as about a check-in.
alter table messages rename column check_in_id to question_subject_id;
alter index ix_messages_check_in rename to ix_messages_question_subject;
alter table questions rename column check_in_id to subject_id;
alter index ix_questions_check_in rename to ix_questions_subject;
