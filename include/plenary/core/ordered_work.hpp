#pragma once

#include <condition_variable>
#include <cstddef>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace plenary {

namespace detail {

/// A ring of tasks: one thread makes and takes them in order, others do them in any order.
template <class Job, class Result>
class task_ring {
    struct task {
        Job job{};
        std::optional<Result> result{};
        std::exception_ptr problem{};
        bool done = false;
    };

public:
    explicit task_ring(std::size_t size) : tasks_(size) {}

    bool is_full() const { return made_ - taken_ == tasks_.size(); }
    bool is_empty() const { return made_ == taken_; }
    /// The job that the next `publish` hands over; nobody else looks at it before.
    Job& next_job() { return tasks_[made_ % tasks_.size()].job; }
    void publish() {
        {
            std::lock_guard const lock(guard_);
            ++made_;
        }
        to_do_.notify_one();
    }
    /// Waits for the oldest task and hands over what came of it, an exception too.
    Result take() {
        auto& oldest = tasks_[taken_ % tasks_.size()];
        {
            std::unique_lock lock(guard_);
            done_.wait(lock, [&] { return oldest.done; });
        }
        ++taken_;
        oldest.done = false;
        if (oldest.problem) std::rethrow_exception(std::exchange(oldest.problem, nullptr));
        auto out = std::move(*oldest.result);
        oldest.result.reset();
        return out;
    }
    /// Does tasks until none will come.
    void help(std::stop_token stop, auto const& work) {
        for (;;) {
            std::unique_lock lock(guard_);
            if (!to_do_.wait(lock, stop, [&] { return begun_ != made_; })) return;
            auto& mine = tasks_[begun_++ % tasks_.size()];
            lock.unlock();
            try {
                mine.result.emplace(work(std::as_const(mine.job)));
            } catch (...) {
                mine.problem = std::current_exception();
            }
            lock.lock();
            mine.done = true;
            lock.unlock();
            done_.notify_one();
        }
    }

private:
    std::vector<task> tasks_;
    std::size_t made_ = 0, begun_ = 0, taken_ = 0;  // how many; `begun_` and `made_` under the guard
    std::mutex guard_;
    std::condition_variable_any to_do_;
    std::condition_variable done_;
};

}  // namespace detail

/// Does jobs on `threads` threads and takes the results in the order of the jobs. `next(Job&)` and
/// `take(Result)` are called by this thread alone, `work(Job const&)` by the others; `next` returns
/// false when there is no more. Only a few jobs exist at any time, and they are used again.
///
/// What any of the three throws comes out here, when the threads are through.
template <class Job, class Result>
void work_in_order(std::size_t threads, auto&& next, auto const& work, auto&& take) {
    if (threads <= 1) {
        for (Job job{}; next(job);) take(work(std::as_const(job)));
        return;
    }
    detail::task_ring<Job, Result> ring(threads * 2 + 1);
    std::vector<std::jthread> helpers;  // go before the ring does
    for (std::size_t i = 0; i != threads; ++i)
        helpers.emplace_back([&](std::stop_token stop) { ring.help(stop, work); });
    while (next(ring.next_job())) {
        ring.publish();
        if (ring.is_full()) take(ring.take());
    }
    while (!ring.is_empty()) take(ring.take());
}

}  // namespace plenary
