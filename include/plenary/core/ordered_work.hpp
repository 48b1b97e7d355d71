#pragma once

#include <condition_variable>
#include <cstddef>
#include <future>
#include <mutex>
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
        std::packaged_task<Result()> run{};
        std::future<Result> result{};  // or what was thrown instead
    };

public:
    explicit task_ring(std::size_t size) : tasks_(size) {}

    bool is_full() const { return made_ - taken_ == tasks_.size(); }
    bool is_empty() const { return made_ == taken_; }
    /// The job that the next `publish` hands over; nobody else looks at it before.
    Job& next_job() { return tasks_[made_ % tasks_.size()].job; }
    void publish(auto const& work) {
        auto& made = tasks_[made_ % tasks_.size()];
        made.run = std::packaged_task<Result()>([&made, &work] { return work(std::as_const(made.job)); });
        made.result = made.run.get_future();
        {
            std::lock_guard const lock(guard_);
            ++made_;
        }
        to_do_.notify_one();
    }
    /// Waits for the oldest task and hands over what came of it, an exception too.
    Result take() { return tasks_[taken_++ % tasks_.size()].result.get(); }
    /// Does tasks until none will come.
    void help(std::stop_token stop) {
        for (;;) {
            std::unique_lock lock(guard_);
            if (!to_do_.wait(lock, stop, [&] { return begun_ != made_; })) return;
            auto& mine = tasks_[begun_++ % tasks_.size()];
            // Out of the ring: its place may be taken again before `run` has returned.
            auto run = std::move(mine.run);
            lock.unlock();
            run();
        }
    }

private:
    std::vector<task> tasks_;
    std::size_t made_ = 0, begun_ = 0, taken_ = 0;  // how many; `begun_` and `made_` under the guard
    std::mutex guard_;
    std::condition_variable_any to_do_;
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
        helpers.emplace_back([&](std::stop_token stop) { ring.help(stop); });
    while (next(ring.next_job())) {
        ring.publish(work);
        if (ring.is_full()) take(ring.take());
    }
    while (!ring.is_empty()) take(ring.take());
}

}  // namespace plenary
