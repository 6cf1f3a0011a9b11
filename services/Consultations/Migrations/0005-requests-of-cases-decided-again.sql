-- A case that is raised again and decided a second time opens another request: of one case, one is open at a time.
drop index consultation_requests_one_per_case;
create unique index consultation_requests_one_per_case on consultation_requests (case_id)
    where case_id is not null and state not in ('completed', 'declined', 'withdrawn');
create index consultation_requests_of_case on consultation_requests (case_id, requested_at) where case_id is not null;
